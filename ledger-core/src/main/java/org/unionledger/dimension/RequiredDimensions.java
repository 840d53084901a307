package org.unionledger.dimension;

/**
 * Which dimensions the expenditure of a book must have (财会〔2021〕7号 附录1 总说明 二); a property that a
 * book is opened with.
 */
public enum RequiredDimensions {
  /** None: a book of the chart of 2009, or one whose dimensions are kept elsewhere. */
  NONE,
  /** Kind and economic class: a union that gets no fiscal money of its level. */
  WITHOUT_FISCAL_MONEY,
  /** The funding source and, of fiscal money, the functional class as well. */
  WITH_FISCAL_MONEY
}
