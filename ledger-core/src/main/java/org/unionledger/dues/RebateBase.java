package org.unionledger.dues;

/** What a rebate is reckoned on. */
public enum RebateBase {
  /** All that was paid for the levy period. */
  AMOUNT_PAID_TOTAL,
  /** What stayed with this union and those above it, without what is passed on to lower unions. */
  UPPER_SHARE_ONLY
}
