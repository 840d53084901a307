package org.unionledger.projections.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.FinancialLedger;
import org.unionledger.projections.financial.FinancialStatementQuery;
import org.unionledger.projections.financial.StatementRow;
import org.unionledger.projections.query.Selection;

/** What a movement would change is what it then changes. */
class FigurePreviewTest {
  private final Chronicle told = new Chronicle();

  @BeforeEach
  void threeMonths() {
    told.book("west", ChartId.CN_UNION_2021)
        .post("west", "2022-03-10", "收经费", "Dr 102 100.00 CNY", "Cr 402 100.00 CNY")
        .post("west", "2022-05-10", "会议", "Dr 50502 40.00 CNY", "Cr 102 40.00 CNY");
  }

  private FigureChanges changes(String date, String... lines) {
    List<RecordedEvent> before = told.events();
    told.post("west", date, "补记", lines);
    return changes(before, told.events().getLast().event());
  }

  private static FigureChanges changes(List<RecordedEvent> before, LedgerEvent event) {
    FigurePreview preview = new FigurePreview();
    Folding.into(preview, before);
    return preview.changesBy(event);
  }

  private static List<String> balances(FigureChanges changes) {
    return changes.balances().stream()
        .map(
            it ->
                "%s %s %s → %s"
                    .formatted(
                        it.month(),
                        it.key().account(),
                        it.before().toPlainText(),
                        it.after().toPlainText()))
        .toList();
  }

  private static List<String> statements(FigureChanges changes) {
    return changes.statements().stream()
        .map(
            it ->
                "%s %s %d %s %s → %s"
                    .formatted(
                        it.form(),
                        it.period(),
                        it.row().number(),
                        it.column().key(),
                        it.before().toPlainText(),
                        it.after().toPlainText()))
        .toList();
  }

  @Test
  void a_back_dated_voucher_changes_every_month_from_its_own_on() {
    FigureChanges changes = changes("2022-04-02", "Dr 50502 7.00 CNY", "Cr 102 7.00 CNY");
    assertThat(balances(changes))
        .containsExactly(
            "2022-04 102 100.00 → 93.00",
            "2022-04 50502 0.00 → 7.00",
            "2022-05 102 60.00 → 53.00",
            "2022-05 50502 40.00 → 47.00");
    assertThat(statements(changes))
        .contains(
            "balance-sheet 2022-04 2 periodEnd 100.00 → 93.00",
            "income-expenditure 2022-04 20 month 0.00 → 7.00",
            "income-expenditure 2022-04 20 yearToDate 0.00 → 7.00",
            "cost 2022-04 4 month 0.00 → 7.00")
        .allMatch(line -> line.contains(" 2022-04 "));
  }

  @Test
  void a_voucher_of_the_last_month_changes_no_statement_that_has_ended() {
    FigureChanges changes = changes("2022-05-31", "Dr 102 1.00 CNY", "Cr 408 1.00 CNY");
    assertThat(balances(changes))
        .containsExactly("2022-05 102 60.00 → 61.00", "2022-05 408 0.00 → -1.00");
    assertThat(changes.statements()).isEmpty();
  }

  @Test
  void a_year_that_has_ended_has_a_statement_of_its_own() {
    told.post("west", "2023-01-05", "利息", "Dr 102 2.00 CNY", "Cr 408 2.00 CNY");
    FigureChanges changes = changes("2022-12-30", "Dr 50502 7.00 CNY", "Cr 102 7.00 CNY");
    assertThat(statements(changes))
        .contains("income-expenditure 2022 20 year 40.00 → 47.00")
        .allMatch(line -> line.contains(" 2022-12 ") || line.contains(" 2022 "));
  }

  @Test
  void what_moves_no_balance_changes_nothing() {
    told.fund("west", "aid", "10.00");
    LedgerEvent fund = told.events().getLast().event();
    assertThat(changes(told.events().subList(0, 3), fund)).isEqualTo(FigureChanges.NONE);
  }

  @Test
  void movements_count_for_those_after_them() {
    FigurePreview preview = new FigurePreview();
    Folding.into(preview, told.events());
    told.post("west", "2022-06-01", "利息", "Dr 102 1.00 CNY", "Cr 408 1.00 CNY");
    LedgerEvent interest = told.events().getLast().event();
    preview.changesBy(interest);
    assertThat(balances(preview.changesBy(interest)))
        .containsExactly("2022-06 102 61.00 → 62.00", "2022-06 408 -1.00 → -2.00");
  }

  @Test
  void random_movements_change_what_was_told() {
    List<RecordedEvent> events = RandomHistory.of(RandomHistory.seed(getClass()), 400);
    int told = 0;
    for (int size = 60; size < events.size() && told < 40; size += 7) {
      if (events.get(size).event() instanceof Movement movement) {
        told++;
        assertTold(events.subList(0, size), events.get(size), movement.voucher().book());
      }
    }
    assertThat(told).isGreaterThan(20);
  }

  private static void assertTold(List<RecordedEvent> before, RecordedEvent next, BookId book) {
    FigureChanges changes = changes(before, next.event());
    FoldedLedger then = Folding.of(before);
    FoldedLedger now = Folding.of(append(before, next));
    for (BalanceChange change : changes.balances()) {
      assertThat(balance(then, change.key(), change.month())).isEqualTo(change.before());
      assertThat(balance(now, change.key(), change.month())).isEqualTo(change.after());
    }
    assertThat(changes.balances().stream().map(BalanceChange::key).distinct())
        .containsExactlyInAnyOrderElementsOf(changed(then, now, book));
    FinancialLedger statements = new FinancialLedger();
    Folding.into(statements, append(before, next));
    for (StatementChange change : changes.statements()) {
      assertThat(figure(statements, change, book)).isEqualTo(change.after());
    }
  }

  private static List<RecordedEvent> append(List<RecordedEvent> before, RecordedEvent next) {
    return Stream.concat(before.stream(), Stream.of(next)).toList();
  }

  private static Amount balance(FoldedLedger ledger, BalanceKey key, YearMonth month) {
    return of(ledger, key.book(), month.atEndOfMonth()).stream()
        .filter(it -> it.key().equals(key))
        .map(Balance::balance)
        .findFirst()
        .orElse(Amount.zero(key.unit()));
  }

  private static List<Balance> of(FoldedLedger ledger, BookId book, LocalDate day) {
    return ledger.balances(Selection.ALL.withBook(book).withAsOf(day)).balances();
  }

  /** The keys whose balance at the end of all days is another. */
  private static List<BalanceKey> changed(FoldedLedger then, FoldedLedger now, BookId book) {
    YearMonth end = YearMonth.of(2199, 12);
    return of(now, book, end.atEndOfMonth()).stream()
        .filter(it -> !it.balance().equals(balance(then, it.key(), end)))
        .map(Balance::key)
        .toList();
  }

  private static Amount figure(FinancialLedger ledger, StatementChange change, BookId book) {
    AccountingPeriod period = change.period();
    var statement = ledger.statement(FinancialStatementQuery.of(change.form(), book, period));
    return statement.rows().stream()
        .filter(it -> it.number() == change.row().number())
        .map(StatementRow::amounts)
        .map(amounts -> amounts.get(statement.columns().indexOf(change.column())))
        .findFirst()
        .orElseThrow();
  }
}
