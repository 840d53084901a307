package org.unionledger.dues;

/** Which day must lie in the window of a rebate policy. */
public enum WindowBasis {
  /** The day of payment of the dues (缴纳时限). */
  PAYMENT_DATE,
  /** The levy period, from its first to its last day. */
  LEVY_PERIOD
}
