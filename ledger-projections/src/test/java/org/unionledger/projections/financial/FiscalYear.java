package org.unionledger.projections.financial;

import java.util.List;
import org.unionledger.chart.ChartId;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.ExpenditureKind;
import org.unionledger.dimension.FundingSource;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;
import org.unionledger.projections.Chronicle;
import org.unionledger.voucher.YearEndStep;

/** A year of a union that gets fiscal money, worked by hand. */
final class FiscalYear {
  static final BookId BOOK = new BookId("district");

  private FiscalYear() {}

  private static FundAuthorised fund(String code, String name, ExpenditureKind kind) {
    return new FundAuthorised(new FundId(BOOK, code), name, Chronicle.cny("90000.00"), rules(kind));
  }

  private static FundRules rules(ExpenditureKind kind) {
    return new FundRules(
        Window.ALWAYS,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        false,
        new Dimensions(kind, null, FundingSource.FISCAL, "2012906", null));
  }

  private static Chronicle begun() {
    return new Chronicle()
        .book("district", ChartId.CN_UNION_2021, RequiredDimensions.WITH_FISCAL_MONEY)
        .add(fund("staff", "人员经费拨款", ExpenditureKind.BASIC_PERSONNEL))
        .add(fund("office", "公用经费拨款", ExpenditureKind.BASIC_OPERATING))
        .add(fund("training", "职工培训", ExpenditureKind.PROJECT))
        .add(fund("aid", "困难职工帮扶", ExpenditureKind.PROJECT))
        .add(
            new FundAllotted(
                new FundId(BOOK, "aid/east"),
                "aid",
                "东片帮扶",
                Chronicle.cny("20000.00"),
                rules(ExpenditureKind.PROJECT)))
        .enterOpeningBalances(
            "district",
            "2022-01-01",
            "Dr 102 30000.00 CNY !state",
            "Dr 102 7000.00 CNY",
            "Dr 162 8000.00 CNY !state",
            "Dr 162 5000.00 CNY",
            "Cr 30104 8000.00 CNY !state",
            "Cr 30104 5000.00 CNY",
            "Cr 33104 20000.00 CNY #aid",
            "Cr 33205 10000.00 CNY #training",
            "Cr 32205 7000.00 CNY");
  }

  /** The year to May: fiscal income, and what it pays. */
  private static Chronicle toMay() {
    return begun()
        .post(
            "district",
            "2022-02-10",
            "财政拨款",
            "Dr 102 100000.00 CNY !state",
            "Cr 40401 60000.00 CNY #staff",
            "Cr 40401 15000.00 CNY #office",
            "Cr 40401 25000.00 CNY #aid")
        .post(
            "district",
            "2022-03-15",
            "工资",
            "Dr 50601 58000.00 CNY #staff",
            "Cr 102 58000.00 CNY !state")
        .post(
            "district",
            "2022-04-02",
            "购入计算机",
            "Dr 50702 6000.00 CNY #office",
            "Cr 102 6000.00 CNY !state",
            "Dr 162 6000.00 CNY !state",
            "Cr 30104 6000.00 CNY !state")
        .post(
            "district",
            "2022-05-20",
            "帮扶",
            "Dr 50404 18000.00 CNY #aid/east",
            "Cr 102 18000.00 CNY !state");
  }

  /** The whole year: adjusted, remitted, transferred, depreciated. */
  static Chronicle toDecember() {
    return toMay()
        .post("district", "2022-06-01", "捐赠支出", "Dr 510 500.00 CNY", "Cr 102 500.00 CNY")
        .post(
            "district",
            "2022-07-05",
            "收回上年支出",
            "Dr 102 300.00 CNY !state",
            "Cr 33101 300.00 CNY #aid")
        .post(
            "district",
            "2022-08-08",
            "上缴结余",
            "Dr 33202 4000.00 CNY #training",
            "Cr 102 4000.00 CNY !state")
        .post(
            "district",
            "2022-09-09",
            "调剂",
            "Dr 33203 2000.00 CNY #training",
            "Cr 33102 2000.00 CNY #aid")
        .post(
            "district",
            "2022-12-31",
            "计提折旧",
            "Dr 30104 700.00 CNY !state",
            "Cr 163 700.00 CNY !state");
  }

  private static Chronicle withResults() {
    return toDecember()
        .carryForward(
            "district",
            "2022-12-31",
            YearEndStep.RESULT,
            "staff",
            "Dr 40401 60000.00 CNY #staff",
            "Cr 50601 58000.00 CNY #staff",
            "Cr 33103 2000.00 CNY #staff")
        .carryForward(
            "district",
            "2022-12-31",
            YearEndStep.RESULT,
            "office",
            "Dr 40401 15000.00 CNY #office",
            "Cr 50702 6000.00 CNY #office",
            "Cr 33103 9000.00 CNY #office")
        .carryForward(
            "district",
            "2022-12-31",
            YearEndStep.RESULT,
            "aid",
            "Dr 40401 25000.00 CNY #aid",
            "Cr 33103 25000.00 CNY #aid")
        .carryForward(
            "district",
            "2022-12-31",
            YearEndStep.RESULT,
            "aid/east",
            "Dr 33103 18000.00 CNY #aid/east",
            "Cr 50404 18000.00 CNY #aid/east");
  }

  /** The same, and the results and details of fiscal money carried forward. */
  static Chronicle closed() {
    return withResults()
        .carryForward(
            "district",
            "2022-12-31",
            YearEndStep.ACCUMULATION,
            "training",
            "Dr 33205 6000.00 CNY #training",
            "Cr 33202 4000.00 CNY #training",
            "Cr 33203 2000.00 CNY #training")
        .carryForward(
            "district",
            "2022-12-31",
            YearEndStep.ACCUMULATION,
            "aid",
            "Dr 33101 300.00 CNY #aid",
            "Dr 33102 2000.00 CNY #aid",
            "Dr 33103 25000.00 CNY #aid",
            "Cr 33104 27300.00 CNY #aid");
  }
}
