package org.unionledger.examples.story;

import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;

/**
 * One command, and what is to become of it.
 *
 * @param command what is asked
 * @param expected {@code RECORDED}, or the reason of a refusal
 */
record StoryStep(LedgerCommand command, String expected) {
  static final String RECORDED = "RECORDED";

  boolean cameTrue(Outcome outcome) {
    return expected.equals(
        switch (outcome) {
          case Outcome.Recorded _ -> RECORDED;
          case Outcome.AlreadyRecorded _ -> "ALREADY_RECORDED";
          case Outcome.Refused refused -> refused.refusal().reason();
        });
  }
}
