package org.unionledger.projections.balances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BookOpened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;

class TrialBalanceTest {
  private static final BookId DONGCHENG = new BookId("dongcheng");

  @Test
  void showsOpeningTurnoverAndClosingOfEachAccount() {
    Chronicle ledger =
        new Chronicle()
            .book("dongcheng", ChartId.CN_UNION_2009)
            .fund("dongcheng", "covid-2020", "1000.00")
            .post("dongcheng", "2020-02-10", "拨缴", "Dr 102 900.00 CNY", "Cr 402 900.00 CNY")
            .post("dongcheng", "2020-03-01", "慰问", "Dr 50205 50.00 CNY", "Cr 102 50.00 CNY")
            .post(
                "dongcheng",
                "2020-03-31",
                "专项慰问",
                "Dr 50205 25.00 CNY #covid-2020",
                "Cr 102 25.00 CNY")
            .post("dongcheng", "2020-04-01", "下月", "Dr 101 1.00 CNY", "Cr 102 1.00 CNY");
    TrialBalance march =
        fold(ledger.events())
            .trialBalance(
                TrialBalanceQuery.of(DONGCHENG)
                    .between(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)));

    assertThat(march.position()).isEqualTo(6);
    assertThat(lines(march, Locale.CHINESE))
        .containsExactly(
            "102 银行存款 900.00 0.00 75.00 825.00",
            "402 拨缴经费收入 -900.00 0.00 0.00 -900.00",
            "50205 送温暖费 0.00 75.00 0.00 75.00");
    assertThat(lines(march, Locale.ENGLISH)).first().asString().startsWith("102 Bank deposits ");
    assertThat(march.totals().debit()).isEqualTo(Chronicle.cny("75.00"));
    assertThat(march.totals().closingCredit()).isEqualTo(Chronicle.cny("900.00"));
    assertThat(march.totals().balance()).isTrue();
  }

  @Test
  void debitsEqualCreditsInEveryPairOfColumnsOfAnyHistory() {
    long seed = RandomHistory.seed(getClass());
    FoldedLedger ledger = fold(RandomHistory.of(seed, 800));
    Random random = new Random(seed);
    for (BookOpened book : ledger.directory().books()) {
      for (Unit unit : ledger.directory().units()) {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(700));
        TrialBalance trial =
            ledger.trialBalance(
                TrialBalanceQuery.of(book.book())
                    .withUnit(unit.code())
                    .between(from, from.plusDays(random.nextInt(60))));

        assertThat(trial.totals().balance()).as("%s %s %s", book, unit, trial.totals()).isTrue();
      }
    }
  }

  private static FoldedLedger fold(List<RecordedEvent> events) {
    return Folding.of(events);
  }

  private static List<String> lines(TrialBalance trial, Locale locale) {
    return trial.lines().stream()
        .map(
            line ->
                "%s %s %s %s %s %s"
                    .formatted(
                        line.account().code(),
                        line.account().name(locale),
                        line.opening().toPlainText(),
                        line.debit().toPlainText(),
                        line.credit().toPlainText(),
                        line.closing().toPlainText()))
        .toList();
  }
}
