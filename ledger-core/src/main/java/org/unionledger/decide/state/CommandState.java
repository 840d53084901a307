package org.unionledger.decide.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;

/**
 * What became of a command identifier.
 *
 * @param recorded the event that it became, or null if it was never recorded
 * @param reversedBy the command that reversed it, or null
 * @param correctedBy the last command that posted the correct voucher for it, or null
 * @param amounts what its lines stand for since its amounts were adjusted, or null
 */
public record CommandState(
    @Nullable Fact recorded,
    @Nullable CommandId reversedBy,
    @Nullable CommandId correctedBy,
    @Nullable List<Amount> amounts) {
  static final CommandState UNUSED = new CommandState(null, null, null, null);
}
