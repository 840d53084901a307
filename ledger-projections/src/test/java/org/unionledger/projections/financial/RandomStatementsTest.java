package org.unionledger.projections.financial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.balances.TrialBalanceLine;
import org.unionledger.projections.balances.TrialBalanceQuery;

/** Statements of random histories agree with the trial balance, wherever a replay is split. */
class RandomStatementsTest {
  private static final List<String> PERIODS = List.of("2020-01", "2020-06", "2021-12", "2021");

  /** Without vouchers that carry random accounts forward, which no ledger would record. */
  private static List<RecordedEvent> business(long seed) {
    return RandomHistory.of(seed, 700).stream()
        .filter(recorded -> !(recorded.event() instanceof CarriedForward))
        .toList();
  }

  @Test
  void theSheetBalancesAndItsTotalsAreThoseOfTheTrialBalance() {
    long seed = RandomHistory.seed(getClass());
    List<RecordedEvent> events = business(seed);
    FinancialLedger financial = folded(events);
    FoldedLedger folded = Folding.of(events);
    for (BookOpened book : folded.directory().books()) {
      if (book.chart() == ChartId.CN_UNION_2021) {
        for (String text : PERIODS) {
          AccountingPeriod period = AccountingPeriod.parse(text);
          List<TrialBalanceLine> trial =
              folded
                  .trialBalance(
                      TrialBalanceQuery.of(book.book()).between(period.first(), period.last()))
                  .lines();
          FinancialStatement sheet =
              statement(financial, StatementForm.BALANCE_SHEET, book, period);
          assertThat(difference(sheet))
              .as("%s %s", book, text)
              .isEqualTo(onAccount111(trial, period));
          assertThat(amount(sheet, 20, 1))
              .as("%s %s", book, text)
              .isEqualTo(
                  sum(trial, line -> line.account().element() == Element.ASSET, true)
                      .minus(onAccount111(trial, period).negated()));
          assertIncome(statement(financial, StatementForm.INCOME_EXPENDITURE, book, period), trial);
          assertThat(statement(financial, StatementForm.COST, book, period).holds()).isTrue();
        }
      }
    }
  }

  private static void assertIncome(FinancialStatement statement, List<TrialBalanceLine> trial) {
    assertThat(statement.holds()).isTrue();
    assertThat(amount(statement, 27, 0))
        .isEqualTo(
            sum(
                    trial,
                    line ->
                        line.account().element() == Element.INCOME
                            || line.account().element() == Element.EXPENDITURE,
                    false)
                .negated());
  }

  /** The form of a year has no row for account 111. */
  private static Amount onAccount111(List<TrialBalanceLine> trial, AccountingPeriod period) {
    return period.isYear()
        ? sum(trial, line -> line.account().code().equals("111"), true).negated()
        : Amount.zero(Unit.CNY);
  }

  private static Amount sum(
      List<TrialBalanceLine> trial, Predicate<TrialBalanceLine> which, boolean closing) {
    return trial.stream()
        .filter(which)
        .map(line -> closing ? line.closing() : line.debit().minus(line.credit()))
        .reduce(Amount.zero(Unit.CNY), Amount::plus);
  }

  private static Amount difference(FinancialStatement sheet) {
    return sheet.checks().getFirst().differences().getLast();
  }

  private static Amount amount(FinancialStatement statement, int row, int column) {
    return statement.rows().stream()
        .filter(it -> it.number() == row)
        .findFirst()
        .orElseThrow()
        .amounts()
        .get(column);
  }

  @Test
  void anySplitOfAReplayDrawsUpTheSameStatements() {
    long seed = RandomHistory.seed(getClass());
    Random random = new Random(seed);
    List<RecordedEvent> events = RandomHistory.of(seed, 300);
    List<FinancialStatement> whole = all(folded(events), events);
    assertThat(whole).isNotEmpty();
    for (int round = 0; round < 30; round++) {
      int first = random.nextInt(events.size() + 1);
      int second = first + random.nextInt(events.size() - first + 1);
      FinancialLedger merged = folded(events.subList(first, second));
      merged.merge(folded(events.subList(second, events.size())));
      FinancialLedger all = folded(events.subList(0, first));
      all.merge(merged);

      assertThat(all(all, events)).as("split at %d and %d", first, second).isEqualTo(whole);
    }
  }

  private static FinancialLedger folded(List<RecordedEvent> events) {
    FinancialLedger ledger = new FinancialLedger();
    Folding.into(ledger, events);
    return ledger;
  }

  private static List<FinancialStatement> all(FinancialLedger ledger, List<RecordedEvent> events) {
    return events.stream()
        .map(RecordedEvent::event)
        .filter(event -> event instanceof BookOpened it && it.chart() == ChartId.CN_UNION_2021)
        .map(BookOpened.class::cast)
        .flatMap(
            book ->
                PERIODS.stream()
                    .map(AccountingPeriod::parse)
                    .flatMap(
                        period ->
                            Form.known(book).stream()
                                .map(form -> statement(ledger, form, book, period))))
        .toList();
  }

  private static FinancialStatement statement(
      FinancialLedger ledger, StatementForm form, BookOpened book, AccountingPeriod period) {
    BookId id = book.book();
    return ledger.statement(FinancialStatementQuery.of(form, id, period));
  }
}
