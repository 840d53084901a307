package org.unionledger.dimension;

/** One of the dimensions that a posting may have, by the name of its field. */
public enum Dimension {
  /** 基本支出, 项目支出. */
  EXPENDITURE_KIND("expenditureKind"),
  /** 部门预算支出经济分类, 款级. */
  ECONOMIC_CLASS("economicClass"),
  /** 财政拨款, 工会资金. */
  FUNDING_SOURCE("fundingSource"),
  /** 支出功能分类, 项级. */
  FUNCTIONAL_CLASS("functionalClass"),
  /** 国有资产, 工会资产. */
  OWNERSHIP("ownership");

  private final String text;

  Dimension(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
