package org.unionledger.journal.faults;

import java.util.List;

/**
 * What a writer said, one line at a time.
 *
 * @param word what happened
 * @param rest the head, or the reason
 */
record Outcome(Word word, String rest) {

  /** What can happen to a writer. */
  enum Word {
    /** The ledger was opened, and this was its head. */
    OPENED,
    /** The append with this index is made. */
    TRYING,
    /** The append was recorded, and this is the head. */
    RECORDED,
    /** Nothing was recorded. */
    REFUSED,
    /** It may or may not be recorded. */
    UNKNOWN,
    /** The ledger cannot be opened or closed. */
    FAILED
  }

  static Outcome of(String line) {
    String[] parts = line.strip().split(" ", 2);
    return new Outcome(Word.valueOf(parts[0]), parts[1]);
  }

  static List<Outcome> of(List<String> lines) {
    return lines.stream().map(Outcome::of).toList();
  }

  @Override
  public String toString() {
    return word + " " + rest;
  }
}
