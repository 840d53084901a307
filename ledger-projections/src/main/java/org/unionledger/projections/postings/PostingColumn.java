package org.unionledger.projections.postings;

/** What is known of each posting, one number each. */
public enum PostingColumn {
  /** Its key and its side. */
  TURNOVER,
  /** How much: minor units, negative on red-letter lines. */
  AMOUNT,
  /** When it counts: the voucher's date. */
  DAY,
  /** Who is on the other side, or nobody. */
  PARTY,
  /** Where its movement stands in the journal. */
  POSITION,
  /** What else is kept of it: kind, classes, source and ownership, or nothing. */
  DIMENSIONS
}
