package org.unionledger.projections.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.journal.Journal;
import org.unionledger.money.Amount;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.query.Selection;

class StatementTest {
  private static final BookId DONGCHENG = new BookId("dongcheng");

  @TempDir private Path folder;

  private static Chronicle dongcheng() {
    return new Chronicle()
        .book("dongcheng", ChartId.CN_UNION_2009)
        .fund("dongcheng", "covid-2020", "1000.00")
        .post("dongcheng", "2020-02-28", "拨缴", "Dr 102 900.00 CNY", "Cr 402 900.00 CNY")
        .post(
            "dongcheng",
            "2020-03-09",
            "慰问两户",
            "Dr 50205 30.00 CNY #covid-2020 @org-1",
            "Dr 50205 20.00 CNY #covid-2020 @org-2",
            "Cr 102 50.00 CNY")
        .post(
            "dongcheng", "2020-03-02", "补记：慰问", "Dr 50205 5.00 CNY #covid-2020", "Cr 102 5.00 CNY")
        .reverse(4, "2020-03-31");
  }

  @Test
  void anAccountsLinesRunInTheOrderOfTheirDaysWithARunningBalance() {
    Statement march =
        statement(
            dongcheng(),
            StatementQuery.ofAccount(DONGCHENG, "102")
                .between(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)));

    assertThat(march.opening()).isEqualTo(Chronicle.cny("900.00"));
    assertThat(lines(march))
        .containsExactly(
            "2020-03-02 2020-记-3 补记：慰问 - 0.00 5.00 = 895.00",
            "2020-03-09 2020-记-2 慰问两户 - 0.00 50.00 = 845.00",
            "2020-03-31 2020-记-4 注销 2020-记-2 号凭证 - 0.00 -50.00 = 895.00");
    assertThat(march.debit()).isEqualTo(Chronicle.cny("0.00"));
    assertThat(march.credit()).isEqualTo(Chronicle.cny("5.00"));
    assertThat(march.closing()).isEqualTo(Chronicle.cny("895.00"));
    assertThat(march.position()).isEqualTo(6);
  }

  @Test
  void aFundsLinesNameTheParties() {
    Statement fund =
        statement(dongcheng(), StatementQuery.ofFund(DONGCHENG, "covid-2020").withKnownAt(5L));

    assertThat(lines(fund))
        .containsExactly(
            "2020-03-02 2020-记-3 补记：慰问 - 5.00 0.00 = 5.00",
            "2020-03-09 2020-记-2 慰问两户 org-1 30.00 0.00 = 35.00",
            "2020-03-09 2020-记-2 慰问两户 org-2 20.00 0.00 = 55.00");
  }

  @Test
  void aStatementIsOfSomething() {
    assertThatThrownBy(() -> StatementQuery.ofAccount(DONGCHENG, "102").withAccount(null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("name an account or a fund");
  }

  @Test
  void everyStatementOfAHistoryEndsAtTheBalanceOfItsKey() {
    long seed = RandomHistory.seed(getClass());
    LocalDate from = LocalDate.of(2020, 7, 1);
    LocalDate to = LocalDate.of(2021, 3, 31);
    try (Journal journal = TestJournal.of(folder, RandomHistory.of(seed, 150))) {
      LedgerViews views = LedgerViews.over(journal);
      for (Balance balance : views.balances(Selection.ALL.withAsOf(to)).balances()) {
        BalanceKey key = balance.key();
        if (!key.fund().isEmpty()) {
          Statement statement =
              views.statement(
                  StatementQuery.ofAccount(key.book(), key.account())
                      .withFund(key.fund())
                      .withUnit(key.unit().code())
                      .between(from, to));
          assertThat(statement.closing()).as("%s", key).isEqualTo(balance.balance());
          assertThat(statement.opening())
              .as("%s", key)
              .isEqualTo(opening(views, key, from.minusDays(1)));
        }
      }
    }
  }

  private static Amount opening(LedgerViews views, BalanceKey key, LocalDate day) {
    return views
        .balances(
            new Selection(day, null, key.book(), key.account(), key.fund(), key.unit().code()))
        .balances()
        .stream()
        .map(Balance::balance)
        .reduce(Amount.zero(key.unit()), Amount::plus);
  }

  private Statement statement(Chronicle chronicle, StatementQuery query) {
    try (Journal journal = TestJournal.of(folder, chronicle.events())) {
      return LedgerViews.over(journal).statement(query);
    }
  }

  private static List<String> lines(Statement statement) {
    return statement.lines().stream()
        .map(
            line ->
                "%s %s %s %s %s %s = %s"
                    .formatted(
                        line.date(),
                        line.voucher(),
                        line.summary(),
                        line.party() == null ? "-" : line.party(),
                        line.debit().toPlainText(),
                        line.credit().toPlainText(),
                        line.balance().toPlainText()))
        .toList();
  }
}
