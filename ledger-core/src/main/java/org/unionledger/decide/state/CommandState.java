package org.unionledger.decide.state;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.CommandId;

/**
 * What became of a command identifier.
 *
 * @param recorded the event that it became, or null if it was never recorded
 * @param reversedBy the command that reversed it, or null
 * @param settledBy the command that settled the difference of this count, or null
 */
public record CommandState(
    @Nullable Fact recorded, @Nullable CommandId reversedBy, @Nullable CommandId settledBy) {
  static final CommandState UNUSED = new CommandState(null, null, null);
}
