package org.unionledger.projections.auditdata;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.event.BookOpened;
import org.unionledger.event.Movement;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.balances.Step;
import org.unionledger.projections.balances.TrialBalanceLine;
import org.unionledger.projections.balances.TrialBalanceQuery;
import org.unionledger.projections.balances.TurnoverPeriod;
import org.unionledger.projections.balances.TurnoverQuery;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.projections.query.Selection;
import org.unionledger.voucher.Posting;

/** The tables of one book that follow from its balances. */
final class BookTables {
  private final FoldedLedger ledger;
  private final BookOpened book;
  private final Names names;
  private final List<Balance> balances;
  private final List<YearMonth> months;

  BookTables(FoldedLedger ledger, BookOpened book, Names names) {
    this.ledger = ledger;
    this.book = book;
    this.names = names;
    this.balances = ledger.balances(Selection.ALL.withBook(book.book())).balances();
    this.months = months();
  }

  /** From the first posting of any unit to the last. */
  private List<YearMonth> months() {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Unit unit : units()) {
      Selection all = Selection.ALL.withBook(book.book()).withUnit(unit.code());
      List<TurnoverPeriod> series = ledger.series(TurnoverQuery.of(all, Step.MONTH)).periods();
      first = series.getFirst().first().isBefore(first) ? series.getFirst().first() : first;
      last = series.getLast().last().isAfter(last) ? series.getLast().last() : last;
    }
    List<YearMonth> all = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1)) {
      all.add(YearMonth.from(day));
    }
    return all;
  }

  /** Those in which something was posted. */
  private Set<Unit> units() {
    Set<Unit> units = new HashSet<>();
    balances.forEach(balance -> units.add(balance.key().unit()));
    return units;
  }

  private List<Unit> unitsInOrder() {
    Set<Unit> posted = units();
    return ledger.directory().units().stream().filter(posted::contains).toList();
  }

  List<Integer> years() {
    return months.stream().map(YearMonth::getYear).distinct().toList();
  }

  void accounts(TableWriter table) throws IOException {
    Set<ChartId> charts = new LinkedHashSet<>();
    ledger.directory().migration(book.book()).ifPresent(it -> charts.add(it.from()));
    charts.add(book.chart());
    for (ChartId chart : charts) {
      for (Account account : Chart.of(chart).accounts()) {
        account(table, Chart.of(chart), account);
      }
    }
    Set<String> memos = new HashSet<>();
    for (Balance balance : balances) {
      String code = balance.key().account();
      if (code.startsWith(Chart.MEMO_PREFIX) && memos.add(code)) {
        Chart chart = Chart.of(book.chart());
        account(table, chart, chart.find(code).orElseThrow());
      }
    }
  }

  private void account(TableWriter table, Chart chart, Account account) throws IOException {
    boolean detailed = chart.accounts().stream().anyMatch(it -> account.code().equals(it.parent()));
    table.row(
        List.of(
            book.book().value(),
            chart.id().toString(),
            account.code(),
            account.chineseName(),
            AuditTexts.fullName(chart, account),
            account.englishName(),
            Integer.toString(account.level()),
            AuditTexts.of(!detailed),
            AuditTexts.of(account.parent()),
            element(account.element()),
            account.normalSide() == Side.DEBIT ? "借" : "贷",
            AuditTexts.of(account.code().equals("101") || account.code().equals("102"))));
  }

  private static String element(Element element) {
    return switch (element) {
      case ASSET -> "资产";
      case LIABILITY -> "负债";
      case NET_ASSETS -> "净资产";
      case INCOME -> "收入";
      case EXPENDITURE -> "支出";
      case MEMO -> "备查簿";
    };
  }

  void periods(TableWriter table) throws IOException {
    for (YearMonth month : months) {
      table.row(
          List.of(
              book.book().value(),
              Integer.toString(month.getYear()),
              Integer.toString(month.getMonthValue()),
              AuditTexts.of(month.atDay(1)),
              AuditTexts.of(month.atEndOfMonth()),
              AuditTexts.of(names.isClosed(book.book(), month))));
    }
  }

  void balances(TableWriter table) throws IOException {
    for (YearMonth month : months) {
      for (Unit unit : unitsInOrder()) {
        TrialBalanceQuery query =
            TrialBalanceQuery.of(book.book())
                .withUnit(unit.code())
                .between(month.atDay(1), month.atEndOfMonth());
        for (TrialBalanceLine line : ledger.trialBalance(query).lines()) {
          balance(table, month, unit, line);
        }
      }
    }
  }

  private void balance(TableWriter table, YearMonth month, Unit unit, TrialBalanceLine line)
      throws IOException {
    table.row(
        List.of(
            book.book().value(),
            Integer.toString(month.getYear()),
            Integer.toString(month.getMonthValue()),
            line.account().code(),
            line.account().chineseName(),
            unit.code(),
            AuditTexts.side(line.opening()),
            AuditTexts.size(line.opening()),
            line.debit().toPlainText(),
            line.credit().toPlainText(),
            AuditTexts.side(line.closing()),
            AuditTexts.size(line.closing())));
  }

  /** The funds of a year: every key that names one, as far as it was posted to by its end. */
  void funds(TableWriter table, int year) throws IOException {
    LocalDate begin = LocalDate.of(year, 1, 1);
    LocalDate end = LocalDate.of(year, 12, 31);
    Selection all = Selection.ALL.withBook(book.book());
    Map<BalanceKey, Balance> before = new HashMap<>();
    ledger
        .balances(all.withAsOf(begin.minusDays(1)))
        .balances()
        .forEach(balance -> before.put(balance.key(), balance));
    begun(year).forEach(balance -> before.put(balance.key(), balance));
    for (Balance closing : ledger.balances(all.withAsOf(end)).balances()) {
      BalanceKey key = closing.key();
      AccountCode account = AccountCode.parse(key.account());
      if (!key.fund().isEmpty() && isOnChartOf(year, account.chart(), account.code())) {
        Amount zero = Amount.zero(key.unit());
        Balance opening = before.getOrDefault(key, new Balance(key, zero, zero));
        auxiliary(
            table,
            year,
            new Auxiliary("专项", key.fund(), account.code(), key.unit()),
            opening.balance(),
            closing.debit().minus(opening.debit()),
            closing.credit().minus(opening.credit()));
      }
    }
  }

  /** The chart of a year; years begin with a chart. */
  ChartId chartOf(int year) {
    return ledger.directory().chartOn(book, LocalDate.of(year, 12, 31));
  }

  private boolean isOnChartOf(int year, @Nullable ChartId former, String code) {
    ChartId of = former == null ? book.chart() : former;
    return of == chartOf(year) || code.startsWith(Chart.MEMO_PREFIX);
  }

  /** What a year begins with beside what the year before left. */
  private List<Balance> begun(int year) {
    Map<BalanceKey, Balance> begun = new HashMap<>();
    for (Posting posting : postingsBegun(year)) {
      Amount zero = Amount.zero(posting.amount().unit());
      boolean debit = posting.side() == Side.DEBIT;
      String fund = posting.fund() == null ? "" : posting.fund();
      BalanceKey key =
          new BalanceKey(book.book(), posting.account(), fund, posting.amount().unit());
      begun.merge(
          key,
          new Balance(key, debit ? posting.amount() : zero, debit ? zero : posting.amount()),
          (one, other) ->
              new Balance(key, one.debit().plus(other.debit()), one.credit().plus(other.credit())));
    }
    return List.copyOf(begun.values());
  }

  /** The postings of what the book began with, or took with it to another chart, in a year. */
  List<Posting> postingsBegun(int year) {
    return ledger.directory().openings(book.book()).stream()
        .map(Movement::voucher)
        .filter(voucher -> voucher.particulars().date().getYear() == year)
        .flatMap(voucher -> voucher.postings().stream())
        .filter(posting -> posting.formerChart() == null)
        .toList();
  }

  /** What an auxiliary balance is of. */
  record Auxiliary(String type, String code, String account, Unit unit) {}

  void auxiliary(
      TableWriter table, int year, Auxiliary of, Amount opening, Amount debit, Amount credit)
      throws IOException {
    Amount closing = opening.plus(debit).minus(credit);
    table.row(
        List.of(
            book.book().value(),
            Integer.toString(year),
            of.type(),
            of.code(),
            of.type().equals("专项") ? names.fund(book.book(), of.code()) : AuditTexts.EMPTY,
            of.account(),
            Chart.of(chartOf(year)).find(of.account()).orElseThrow().chineseName(),
            of.unit().code(),
            AuditTexts.side(opening),
            AuditTexts.size(opening),
            debit.toPlainText(),
            credit.toPlainText(),
            AuditTexts.side(closing),
            AuditTexts.size(closing)));
  }
}
