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
 * @param settledBy the command that settled the difference of this count, or null
 * @param correctedBy the last command that posted the correct voucher for it, or null
 * @param replacedBy the command that replaced this assertion of a balance, or null
 * @param amounts what its lines stand for since its amounts were adjusted, or null
 */
public record CommandState(
    @Nullable Fact recorded,
    @Nullable CommandId reversedBy,
    @Nullable CommandId settledBy,
    @Nullable CommandId correctedBy,
    @Nullable CommandId replacedBy,
    @Nullable List<Amount> amounts) {
  static final CommandState UNUSED = new CommandState(null, null, null, null, null, null);

  static CommandState of(Fact fact) {
    return new CommandState(fact, null, null, null, null, null);
  }

  CommandState reversed(CommandId by) {
    return new CommandState(recorded, by, settledBy, correctedBy, replacedBy, amounts);
  }

  CommandState settled(@Nullable CommandId by) {
    return new CommandState(recorded, reversedBy, by, correctedBy, replacedBy, amounts);
  }

  CommandState corrected(CommandId by) {
    return new CommandState(recorded, reversedBy, settledBy, by, replacedBy, amounts);
  }

  CommandState replaced(CommandId by) {
    return new CommandState(recorded, reversedBy, settledBy, correctedBy, by, amounts);
  }

  CommandState adjusted(List<Amount> now) {
    return new CommandState(recorded, reversedBy, settledBy, correctedBy, replacedBy, now);
  }
}
