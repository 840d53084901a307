package org.unionledger.testing.script;

import java.util.List;

/** One step of a script. */
sealed interface Step {

  /** The number of the line on which the step stands, from 1. */
  int line();

  /**
   * A command in JSON and what must become of it.
   *
   * @param json the command
   * @param expected its outcome
   */
  record Ask(int line, String json, ExpectedOutcome expected) implements Step {}

  /**
   * Commands that are asked in one batch.
   *
   * @param asks the commands
   * @param atomic whether all are recorded or none
   */
  record Batch(int line, List<Ask> asks, boolean atomic) implements Step {}

  /**
   * What the books must show.
   *
   * @param kind whether balances or funds are listed
   * @param book the book
   * @param rows the rows, their words separated by one space
   */
  record Table(int line, Kind kind, String book, List<String> rows) implements Step {
    /** What a table lists. */
    enum Kind {
      BALANCES,
      FUNDS
    }
  }
}
