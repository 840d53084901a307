package org.unionledger.chart;

/** The accounting elements (art. 9 of 财会〔2021〕7号), and the memo books beside them. */
public enum Element {
  /** 资产. */
  ASSET,
  /** 负债. */
  LIABILITY,
  /** 净资产. */
  NET_ASSETS,
  /** 收入. */
  INCOME,
  /** 支出. */
  EXPENDITURE,
  /** 备查簿: quantities beside the accounts, of any unit. */
  MEMO
}
