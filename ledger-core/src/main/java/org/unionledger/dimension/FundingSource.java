package org.unionledger.dimension;

/** Which money pays an expenditure (资金来源). */
public enum FundingSource {
  /** 财政拨款: what the government of the same level appropriates. */
  FISCAL,
  /** 工会资金: all other money. */
  UNION
}
