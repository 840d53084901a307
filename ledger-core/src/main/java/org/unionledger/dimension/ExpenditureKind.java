package org.unionledger.dimension;

/**
 * What an expenditure is in the budget. Basic expenditure (基本支出) is always one of its two parts, as
 * accounts 331 and 40401 keep them apart.
 */
public enum ExpenditureKind {
  /** 基本支出—人员经费. */
  BASIC_PERSONNEL,
  /** 基本支出—公用经费. */
  BASIC_OPERATING,
  /** 项目支出; the fund that the posting names is the project. */
  PROJECT
}
