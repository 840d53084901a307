package org.unionledger.projections.periods;

/** What may still be posted in a month. */
public enum PeriodState {
  /** 未结账: it takes vouchers. */
  OPEN,
  /**
   * 结账中: its year is being carried forward. It still takes vouchers, and what they change is
   * carried forward by the same step once more.
   */
  CLOSING,
  /** 已结账: it takes no voucher unless it is opened again with approval. */
  CLOSED,
  /** 已封账: its year is closed for good; its errors are corrected in later years. */
  SEALED
}
