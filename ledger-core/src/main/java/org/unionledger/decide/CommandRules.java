package org.unionledger.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.Refusal;

/** What holds for every command, whatever it asks for. */
final class CommandRules {
  static final List<Rule<LedgerCommand>> ALL =
      List.of(
          CommandRules::noPersonalData,
          CommandRules::preparerDoesNotApprove,
          (state, command) -> SignatureRules.check(command));

  private CommandRules() {}

  /** Personal data never enters an event, which is kept for ever (PIPL art. 6, 19, 47). */
  private static @Nullable Refusal noPersonalData(LedgerState state, LedgerCommand command) {
    for (CommandTexts.Text text : CommandTexts.of(command)) {
      PersonalData.Kind kind = PersonalData.in(text);
      if (kind != null) {
        return new CommandRefusal.PersonalData(text.field(), kind.name());
      }
    }
    return null;
  }

  /** Whoever prepares a voucher does not approve it (会计法 art. 25, 35). */
  private static @Nullable Refusal preparerDoesNotApprove(
      LedgerState state, LedgerCommand command) {
    return command instanceof MovementCommand movement
            && movement.particulars().approvedBy().equals(movement.by())
        ? new CommandRefusal.PreparerApproves(movement.by())
        : null;
  }
}
