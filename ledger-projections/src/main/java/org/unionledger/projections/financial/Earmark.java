package org.unionledger.projections.financial;

/** Which postings of an account a term counts, by the fund that they name. */
enum Earmark {
  /** All. */
  ANY,
  /** Those that name a fund: earmarked money (专项). */
  NAMED,
  /** Those that name none: free money (非专项). */
  FREE,
  /** Those that name a fund of fiscal money (财政拨款). */
  FISCAL,
  /** Those that name any other fund: earmarked money of the union's own (工会资金专项). */
  UNION;

  /**
   * Whether a posting counts.
   *
   * @param named whether it names a fund
   * @param fiscal whether that is a fund of fiscal money
   */
  boolean counts(boolean named, boolean fiscal) {
    return switch (this) {
      case ANY -> true;
      case NAMED -> named;
      case FREE -> !named;
      case FISCAL -> named && fiscal;
      case UNION -> named && !fiscal;
    };
  }
}
