package org.unionledger.journal.histories;

/** Something that no journal may do. */
final class Violation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Violation(String text) {
    super(text);
  }

  static void when(boolean isWrong, String text, Object... facts) {
    if (isWrong) {
      throw new Violation(text.formatted(facts));
    }
  }
}
