package org.unionledger.chart;

/** The side of an account that a posting is entered on (借贷记账法, art. 10 of 财会〔2021〕7号). */
public enum Side {
  /** Left, 借. */
  DEBIT,
  /** Right, 贷. */
  CREDIT;

  /**
   * The other side.
   *
   * @return credit for debit, debit for credit
   */
  public Side opposite() {
    return this == DEBIT ? CREDIT : DEBIT;
  }
}
