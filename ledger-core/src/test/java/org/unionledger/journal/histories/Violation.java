package org.unionledger.journal.histories;

import java.util.Arrays;

/** Something that no journal may do. */
final class Violation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Violation(String text) {
    super(text);
  }

  /**
   * Throws if something is wrong.
   *
   * @param what in words
   * @param facts by which one sees it
   */
  static void when(boolean isWrong, String what, Object... facts) {
    if (isWrong) {
      throw new Violation(what + ": " + Arrays.toString(facts));
    }
  }
}
