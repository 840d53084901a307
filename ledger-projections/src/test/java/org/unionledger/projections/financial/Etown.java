package org.unionledger.projections.financial;

import org.unionledger.chart.ChartId;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.identity.BookId;
import org.unionledger.projections.Chronicle;
import org.unionledger.voucher.YearEndStep;

/** A small book of a union at county level, worked by hand. */
final class Etown {
  static final BookId BOOK = new BookId("etown");

  private Etown() {}

  /** The year to the end of March: what was carried over, levy, fiscal money. */
  private static Chronicle toMarch() {
    return new Chronicle()
        .book("etown", ChartId.CN_UNION_2021, RequiredDimensions.WITH_FISCAL_MONEY)
        .fund("etown", "covid", "100000.00")
        .fund("etown", "fiscal", "50000.00")
        .enterOpeningBalances(
            "etown",
            "2022-01-01",
            "Dr 102 100000.00 CNY",
            "Cr 32205 60000.00 CNY",
            "Cr 32104 40000.00 CNY #covid")
        .post(
            "etown",
            "2022-01-10",
            "拨缴经费",
            "Dr 102 50000.00 CNY",
            "Cr 402 30000.00 CNY",
            "Cr 211 20000.00 CNY")
        .post("etown", "2022-02-15", "财政拨款", "Dr 102 20000.00 CNY", "Cr 40401 20000.00 CNY #fiscal")
        .post("etown", "2022-03-05", "收回上年支出", "Dr 102 500.00 CNY", "Cr 32201 500.00 CNY");
  }

  /** The year to the end of May: goods, a computer, subsidies. */
  static Chronicle toMay() {
    return toMarch()
        .post(
            "etown",
            "2022-05-03",
            "购入防护用品",
            "Dr 50402 8000.00 CNY #covid",
            "Cr 102 8000.00 CNY",
            "Dr 141 8000.00 CNY",
            "Cr 30101 8000.00 CNY")
        .post("etown", "2022-05-10", "发放防护用品", "Dr 30101 3000.00 CNY", "Cr 141 3000.00 CNY")
        .post("etown", "2022-05-12", "工资", "Dr 50601 4000.00 CNY #fiscal", "Cr 102 4000.00 CNY")
        .post(
            "etown",
            "2022-05-15",
            "购入计算机",
            "Dr 50702 6000.00 CNY",
            "Cr 102 6000.00 CNY",
            "Dr 162 6000.00 CNY",
            "Cr 30104 6000.00 CNY")
        .post(
            "etown", "2022-05-20", "上级专项补助", "Dr 102 15000.00 CNY", "Cr 40302 15000.00 CNY #covid")
        .post("etown", "2022-05-21", "补助下级", "Dr 50801 2500.00 CNY", "Cr 102 2500.00 CNY")
        .post("etown", "2022-05-31", "计提折旧", "Dr 30104 100.00 CNY", "Cr 163 100.00 CNY");
  }

  /** The same, and the year carried forward: its results, and the details of net assets. */
  static Chronicle closed() {
    return toMay()
        .carryForward(
            "etown",
            "2022-12-31",
            YearEndStep.RESULT,
            "fiscal",
            "Dr 40401 20000.00 CNY #fiscal",
            "Cr 50601 4000.00 CNY #fiscal",
            "Cr 33103 16000.00 CNY #fiscal")
        .carryForward(
            "etown",
            "2022-12-31",
            YearEndStep.RESULT,
            "covid",
            "Dr 40302 15000.00 CNY #covid",
            "Cr 50402 8000.00 CNY #covid",
            "Cr 32103 7000.00 CNY #covid")
        .carryForward(
            "etown",
            "2022-12-31",
            YearEndStep.RESULT,
            null,
            "Dr 402 30000.00 CNY",
            "Cr 50702 6000.00 CNY",
            "Cr 50801 2500.00 CNY",
            "Cr 32203 21500.00 CNY")
        .carryForward(
            "etown",
            "2022-12-31",
            YearEndStep.ACCUMULATION,
            null,
            "Dr 32201 500.00 CNY",
            "Dr 32203 21500.00 CNY",
            "Cr 32205 22000.00 CNY");
  }
}
