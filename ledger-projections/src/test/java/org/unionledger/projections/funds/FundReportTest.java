package org.unionledger.projections.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.fund.Draw;
import org.unionledger.fund.FundId;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.query.Selection;

class FundReportTest {
  private static final Window YEAR_2020 =
      new Window(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 12, 31));

  private static Chronicle dongcheng() {
    return new Chronicle()
        .book("dongcheng", ChartId.CN_UNION_2009)
        .book("jiedao", ChartId.CN_UNION_2009)
        .fund("dongcheng", "covid-2020", "10000000.00", YEAR_2020)
        .allot("dongcheng", "covid-2020", "covid-2020/consolation", "1000000.00")
        .allot("dongcheng", "covid-2020", "covid-2020/aid", "1000000.00")
        .fund("jiedao", "own", "50000.00");
  }

  @Test
  void parentsComeBeforeTheirChildrenAndSiblingsInOrder() {
    Chronicle ledger =
        dongcheng()
            .allot("dongcheng", "covid-2020/aid", "a-child-named-early", "1.00")
            .fund("dongcheng", "b", "1.00");

    assertThat(report(ledger, Selection.ALL).funds())
        .extracting(it -> it.fund() + " < " + it.parent())
        .containsExactly(
            "dongcheng/b < null",
            "dongcheng/covid-2020 < null",
            "dongcheng/covid-2020/aid < covid-2020",
            "dongcheng/a-child-named-early < covid-2020/aid",
            "dongcheng/covid-2020/consolation < covid-2020",
            "jiedao/own < null");
  }

  @Test
  void allotmentsSpendingAndRefundsMoveWhatIsAvailable() {
    Chronicle ledger =
        dongcheng()
            .post(
                "dongcheng",
                "2020-03-02",
                "慰问",
                "Dr 50205 250000.00 CNY #covid-2020/consolation",
                "Cr 102 250000.00 CNY")
            .post(
                "dongcheng",
                "2020-03-09",
                "退回",
                "Dr 102 50000.00 CNY",
                "Cr 50205 50000.00 CNY #covid-2020/consolation")
            .post(
                "dongcheng",
                "2020-03-10",
                "捐赠",
                "Dr 102 100000.00 CNY #covid-2020/consolation",
                "Cr 408 100000.00 CNY #covid-2020/consolation");

    FundStatus root = only(ledger, Selection.ALL.withFund("covid-2020"));
    assertThat(root.allotted()).isEqualTo(Chronicle.cny("2000000.00"));
    assertThat(root.available()).isEqualTo(Chronicle.cny("8000000.00"));
    assertThat(root.usedBasisPoints()).hasValue(0);

    FundStatus consolation = only(ledger, Selection.ALL.withFund("covid-2020/consolation"));
    assertThat(consolation.received()).isEqualTo(Chronicle.cny("100000.00"));
    assertThat(consolation.spent()).isEqualTo(Chronicle.cny("250000.00"));
    assertThat(consolation.returned()).isEqualTo(Chronicle.cny("50000.00"));
    assertThat(consolation.held()).isEqualTo(Chronicle.cny("0.00"));
    assertThat(consolation.available()).isEqualTo(Chronicle.cny("900000.00"));
    assertThat(consolation.usedBasisPoints()).as("200,000 of 1,100,000").hasValue(1818);
  }

  @Test
  void vouchersCountFromTheirDayAuthorisationsFromTheirPosition() {
    Chronicle ledger =
        dongcheng()
            .post(
                "dongcheng",
                "2020-03-02",
                "慰问",
                "Dr 50205 100.00 CNY #covid-2020/aid",
                "Cr 102 100.00 CNY")
            .reverse(7, "2020-03-20");
    Selection aid = Selection.ALL.withFund("covid-2020/aid");

    assertThat(only(ledger, aid.withAsOf(day("2020-03-01"))).spent().isZero()).isTrue();
    assertThat(only(ledger, aid.withAsOf(day("2020-03-01"))).authorised())
        .isEqualTo(Chronicle.cny("1000000.00"));
    assertThat(only(ledger, aid.withAsOf(day("2020-03-19"))).spent())
        .isEqualTo(Chronicle.cny("100.00"));
    assertThat(only(ledger, aid).spent().isZero()).as("reversed in red").isTrue();
  }

  @Test
  void aClosedFundGivesWhatIsLeftBackToItsParent() {
    Chronicle ledger =
        dongcheng()
            .post(
                "dongcheng",
                "2020-03-02",
                "帮扶",
                "Dr 50204 600000.00 CNY #covid-2020/aid",
                "Cr 102 600000.00 CNY")
            .close("dongcheng", "covid-2020/aid", "covid-2020", "400000.00", "2020-06-30");

    FundStatus aid = only(ledger, Selection.ALL.withFund("covid-2020/aid"));
    assertThat(aid.closedOn()).isEqualTo(day("2020-06-30"));
    assertThat(aid.authorised()).isEqualTo(Chronicle.cny("600000.00"));
    assertThat(aid.available().isZero()).isTrue();
    assertThat(aid.usedBasisPoints()).as("of the million that it got").hasValue(6000);

    FundStatus root = only(ledger, Selection.ALL.withFund("covid-2020"));
    assertThat(root.returned()).isEqualTo(Chronicle.cny("400000.00"));
    assertThat(root.available()).isEqualTo(Chronicle.cny("8400000.00"));
    assertThat(root.used().isZero()).isTrue();

    Selection before = Selection.ALL.withAsOf(day("2020-06-29"));
    assertThat(only(ledger, before.withFund("covid-2020/aid")).isClosed()).isFalse();
    assertThat(only(ledger, before.withFund("covid-2020")).available())
        .isEqualTo(Chronicle.cny("8000000.00"));
  }

  @Test
  void whatIsHeldIsNotAvailableUntilItIsPaidOrReleased() {
    Draw draw = new Draw("covid-2020/aid", "合同-7", Chronicle.cny("300000.00"));
    Chronicle ledger =
        dongcheng()
            .hold("dongcheng", "covid-2020/aid", "合同-7", "700000.00", "2020-03-02")
            .draw(
                "dongcheng",
                "2020-03-10",
                draw,
                "Dr 50204 200000.00 CNY #covid-2020/aid",
                "Dr 50205 100000.00 CNY #covid-2020/aid",
                "Cr 102 300000.00 CNY")
            .release("dongcheng", "covid-2020/aid", "合同-7", "50000.00", "2020-03-12")
            .post(
                "dongcheng",
                "2020-03-13",
                "帮扶",
                "Dr 50204 1.00 CNY #covid-2020/aid",
                "Cr 102 1.00 CNY");
    Selection aid = Selection.ALL.withFund("covid-2020/aid");

    assertStands(ledger, aid.withAsOf(day("2020-03-01")), "0.00", "1000000.00");
    assertStands(ledger, aid.withAsOf(day("2020-03-02")), "700000.00", "300000.00");
    assertStands(ledger, aid.withAsOf(day("2020-03-11")), "400000.00", "300000.00");
    assertStands(ledger, aid.withAsOf(day("2020-03-12")), "350000.00", "350000.00");
    assertStands(ledger, aid, "350000.00", "349999.00");

    ledger.reverse(8, "2020-03-14");
    assertStands(ledger, aid, "650000.00", "349999.00");
    assertThat(only(ledger, aid).usedBasisPoints()).as("1 of a million").hasValue(0);

    ledger.expire("dongcheng", "covid-2020/aid", "合同-7", "650000.00", "2020-07-01");
    assertStands(ledger, aid, "0.00", "999999.00");
  }

  private static void assertStands(
      Chronicle ledger, Selection selection, String held, String available) {
    FundStatus fund = only(ledger, selection);
    assertThat(fund.held()).isEqualTo(Chronicle.cny(held));
    assertThat(fund.available()).isEqualTo(Chronicle.cny(available));
  }

  @Test
  void matchingMoneyOfOtherUnionsIsSummedUntilItIsReversed() {
    FundId covid = new FundId(new BookId("dongcheng"), "covid-2020");
    Chronicle ledger =
        dongcheng()
            .match(
                "jiedao",
                "own",
                covid,
                "2020-03-03",
                "配套",
                "Dr 50205 3000.00 CNY #own",
                "Cr 102 3000.00 CNY")
            .match(
                "jiedao",
                "own",
                covid,
                "2020-03-04",
                "配套",
                "Dr 50205 500.00 CNY #own",
                "Cr 102 500.00 CNY")
            .reverse(7, "2020-03-31");
    Selection selection = Selection.ALL.withFund("covid-2020");

    assertThat(only(ledger, selection.withAsOf(day("2020-03-30"))).matched())
        .isEqualTo(Chronicle.cny("3500.00"));
    assertThat(only(ledger, selection).matched()).isEqualTo(Chronicle.cny("500.00"));
    assertThat(only(ledger, selection).available()).isEqualTo(Chronicle.cny("8000000.00"));
    assertThat(only(ledger, Selection.ALL.withFund("own")).spent())
        .isEqualTo(Chronicle.cny("500.00"));
  }

  @Test
  void daysLeftCountTheDayItselfAndTheLastDay() {
    FundStatus root = only(dongcheng(), Selection.ALL.withFund("covid-2020"));

    assertThat(root.daysLeft(day("2020-12-31"))).hasValue(1);
    assertThat(root.daysLeft(day("2021-01-01"))).hasValue(0);
    assertThat(root.daysLeft(day("2021-02-01"))).hasValue(0);
    assertThat(root.daysLeft(day("2019-01-01"))).as("all days from February on").hasValue(335);
    assertThat(only(dongcheng(), Selection.ALL.withFund("own")).daysLeft(day("2020-01-01")))
        .as("no end is set")
        .isEmpty();
  }

  @Test
  void anAccountSelectsTheFundsThatWereUsedOnIt() {
    Chronicle ledger =
        dongcheng()
            .post(
                "dongcheng",
                "2020-03-02",
                "慰问",
                "Dr 50205 1.00 CNY #covid-2020/aid",
                "Cr 102 1.00 CNY");

    assertThat(report(ledger, Selection.ALL.withAccount("50205")).funds())
        .extracting(it -> it.fund().code())
        .containsExactly("covid-2020/aid");
    assertThat(report(ledger, Selection.ALL.withAccount("50204")).funds()).isEmpty();
  }

  @Test
  void aTreeOfTenThousandLevelsIsListed() {
    Chronicle ledger = dongcheng();
    String parent = "covid-2020";
    for (int level = 0; level < 10_000; level++) {
      ledger.allot("dongcheng", parent, "level-" + level, "1.00");
      parent = "level-" + level;
    }

    assertThat(report(ledger, Selection.ALL).funds()).hasSize(10_004);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static FundReport report(Chronicle chronicle, Selection selection) {
    return Folding.of(chronicle.events()).funds(selection);
  }

  private static FundStatus only(Chronicle chronicle, Selection selection) {
    List<FundStatus> funds = report(chronicle, selection).funds();
    assertThat(funds).hasSize(1);
    return funds.getFirst();
  }
}
