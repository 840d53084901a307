package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.refusal.Refusal;

/**
 * One command of the story, and what is to become of it.
 *
 * @param day when it is sent
 * @param command what is asked
 * @param expected the kind of outcome, or of refusal
 */
record Step(LocalDate day, LedgerCommand command, Class<?> expected) {

  static Step recorded(LocalDate day, LedgerCommand command) {
    return new Step(day, command, Outcome.Recorded.class);
  }

  static Step alreadyRecorded(LocalDate day, LedgerCommand command) {
    return new Step(day, command, Outcome.AlreadyRecorded.class);
  }

  static Step refused(LocalDate day, LedgerCommand command, Class<? extends Refusal> reason) {
    return new Step(day, command, reason);
  }

  boolean cameTrue(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Recorded _, Outcome.AlreadyRecorded _ -> expected.isInstance(outcome);
      case Outcome.Refused refused -> expected.isInstance(refused.refusal());
    };
  }
}
