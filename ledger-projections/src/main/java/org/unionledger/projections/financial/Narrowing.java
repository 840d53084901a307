package org.unionledger.projections.financial;

/** Which postings of an account a term counts, by the fund that they name or by whose they are. */
enum Narrowing {
  /** All. */
  ANY,
  /** Those that name a fund: earmarked money (专项). */
  NAMED,
  /** Those that name none: free money (非专项). */
  FREE,
  /** Those that name a fund of fiscal money (财政拨款). */
  FISCAL,
  /** Those that name any other fund: earmarked money of the union's own (工会资金专项). */
  UNION,
  /** Those that say that an asset is the state's (国有资产). */
  STATE;

  /**
   * Whether a posting counts.
   *
   * @param named whether it names a fund
   * @param fiscal whether that is a fund of fiscal money
   * @param ofState whether it says that an asset is the state's
   */
  boolean counts(boolean named, boolean fiscal, boolean ofState) {
    return switch (this) {
      case ANY -> true;
      case NAMED -> named;
      case FREE -> !named;
      case FISCAL -> named && fiscal;
      case UNION -> named && !fiscal;
      case STATE -> ofState;
    };
  }
}
