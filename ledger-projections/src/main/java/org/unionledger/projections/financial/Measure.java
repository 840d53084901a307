package org.unionledger.projections.financial;

/** What a row takes of its accounts, always on the side that is normal for the account. */
enum Measure {
  /** Nothing: it is a heading. */
  TITLE,
  /** The balance before the first day. */
  OPENING,
  /** The balance on the last day. */
  CLOSING,
  /** The turnover of the span, the other side taken off, without what carries a year forward. */
  TURNOVER,
  /** The credit turnover of the span alone, without what carries a year forward. */
  CREDIT,
  /** What the column takes, of the funds that the row is about. */
  COLUMN,
  /** Stands for one row of {@link #COLUMN} for each project. */
  EACH,
  /** The sum of other rows, as far as these stand in the statement. */
  SUM,
  /** The sum of other rows, which must be nothing. */
  CHECK
}
