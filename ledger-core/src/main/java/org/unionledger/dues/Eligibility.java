package org.unionledger.dues;

/** A condition that a party must meet as of the last day of the levy period. */
public enum Eligibility {
  /** Its workers have formed a union. */
  HAS_UNION,
  /** That union has an account of its own. */
  HAS_UNION_ACCOUNT,
  /** It is a small or micro enterprise. */
  SMALL_OR_MICRO,
  /** It declared its wages and paid two per cent of them in full. */
  PAID_IN_FULL
}
