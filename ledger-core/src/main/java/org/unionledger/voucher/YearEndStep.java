package org.unionledger.voucher;

/**
 * The steps of a year's end (年末结转, 财会〔2021〕7号 附录1, accounts 321, 322, 331, 332), in their order.
 */
public enum YearEndStep {
  /** 本年收支结转: income and expenditure go to the year's result, for each fund and for free money. */
  RESULT,
  /** 结转转入: what is no longer needed of a fund's carry-over becomes free surplus. */
  SURPLUS,
  /** 并入累计: the details of carry-over and surplus go to 累计结转 and 累计结余. */
  ACCUMULATION
}
