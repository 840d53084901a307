package org.unionledger.testing.model;

/** Carries the reason of a refusal out of the rule that found it. */
final class Refusing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  private Refusing(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  /** Refuses if the condition holds. */
  static void when(boolean offends, String reason) {
    if (offends) {
      throw new Refusing(reason);
    }
  }

  static Refusing because(String reason) {
    return new Refusing(reason);
  }
}
