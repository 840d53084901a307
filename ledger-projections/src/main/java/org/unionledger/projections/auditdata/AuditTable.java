package org.unionledger.projections.auditdata;

import java.util.List;

/** The tables of audit data, and their columns. */
public enum AuditTable {
  /** 记账凭证: one row for each posting, in the order in which they were recorded. */
  VOUCHERS(
      "vouchers.csv",
      """
      行政区划代码,行政区划名称,会计年度,单位代码,单位名称,电子账簿编号,电子账簿名称,会计体系,会计月份,\
      记账凭证日期,记账类型编号,记账类型名称,记账凭证种类,记账凭证编号,分录序号,记账凭证摘要,科目编码,科目名称,\
      科目全称,借方发生额,贷方发生额,对方科目编码,对方科目名称,币种,借方外币发生额,贷方外币发生额,汇率,数量,单价,\
      结算方式,附件数,制单人员,复核人员,记账人员,出纳人员,财务主管,源凭证号,记账标志,作废标志,是否结转,是否为预算账,\
      支付单据编号,功能科目代码,功能科目名称,经济科目代码,经济科目名称,资金性质代码,资金性质名称,指标来源码,指标来源名称,\
      支出类型码,支出类型名称,预算管理类型代码,预算管理类型名称,支付方式代码,支付方式名称,预算项目代码,预算项目名称,\
      项目分类代码,项目分类名称,指标文号名称,结算方式代码,结算方式名称,往来单位编码,账本位置,命令编号\
      """),
  /** 会计科目: the charts of all books, and the memo accounts that were posted to. */
  ACCOUNTS(
      "accounts.csv",
      "电子账簿编号,会计体系,科目编码,科目名称,科目全称,科目英文名称,科目级次,是否最底级,上级科目编码,科目类别,余额方向," + "是否现金或现金等价物"),
  /** 科目余额及发生额: each account that was posted to, month by month, without its details. */
  BALANCES(
      "balances.csv", "电子账簿编号,会计年度,会计月份,科目编码,科目名称,币种,期初余额方向,期初余额,借方发生额,贷方发生额,期末余额方向," + "期末余额"),
  /** 会计期间: the months of each book from its first voucher to its last. */
  PERIODS("periods.csv", "电子账簿编号,会计年度,会计月份,开始日期,结束日期,结账标志"),
  /** 辅助余额: the balances of funds and of parties, year by year. */
  AUXILIARY(
      "auxiliary.csv",
      "电子账簿编号,会计年度,辅助类型,辅助编码,辅助名称,科目编码,科目名称,币种,期初余额方向,期初余额,借方发生额,贷方发生额," + "期末余额方向,期末余额");

  private final String file;
  private final String columns;

  AuditTable(String file, String columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * The name of its file.
   *
   * @return e.g. {@code vouchers.csv}
   */
  public String file() {
    return file;
  }

  /**
   * Its columns.
   *
   * @return their titles, in order
   */
  public List<String> columns() {
    return List.of(columns.split(",", -1));
  }
}
