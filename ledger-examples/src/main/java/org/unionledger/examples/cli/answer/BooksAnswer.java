package org.unionledger.examples.cli.answer;

import org.unionledger.chart.Account;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.money.Amount;
import org.unionledger.projections.balances.TrialBalance;
import org.unionledger.projections.books.AccountBalance;
import org.unionledger.projections.books.AccountBalanceTable;
import org.unionledger.projections.books.CashBook;
import org.unionledger.projections.books.GeneralLedger;
import org.unionledger.projections.books.GeneralLedger.MonthTotal;
import org.unionledger.projections.books.GeneralLedger.Page;
import org.unionledger.projections.statements.Statement;
import org.unionledger.projections.statements.StatementLine;

/** Books of account as tables: balances with the side on which they stand, as paper books do. */
public final class BooksAnswer {

  private static final String INDENT = "  ";

  private final Language language;

  /**
   * Tables for a reader.
   *
   * @param language what the reader reads
   */
  public BooksAnswer(Language language) {
    this.language = language;
  }

  /**
   * Account balances by level, and their sums.
   *
   * @param table what to show
   * @return one row for each account
   */
  public Table table(AccountBalanceTable table) {
    Table rows =
        Table.of(
            words("科目", "Account"),
            figures("期初借方", "Opening debit"),
            figures("期初贷方", "Opening credit"),
            figures("本期借方", "Debit"),
            figures("本期贷方", "Credit"),
            figures("累计借方", "Debit to date"),
            figures("累计贷方", "Credit to date"),
            figures("期末借方", "Closing debit"),
            figures("期末贷方", "Closing credit"));
    for (AccountBalance balance : table.accounts()) {
      rows.row(
          name(balance.account()),
          debit(balance.opening()),
          credit(balance.opening()),
          Figures.of(balance.debit()),
          Figures.of(balance.credit()),
          Figures.of(balance.debitToDate()),
          Figures.of(balance.creditToDate()),
          debit(balance.closing()),
          credit(balance.closing()));
    }
    return rows;
  }

  /**
   * A general ledger.
   *
   * @param ledger what to show
   * @return for each account what remained, and its months
   */
  public Table table(GeneralLedger ledger) {
    Table rows =
        Table.of(
            words("科目", "Account"),
            words("月份", "Month"),
            figures("本月借方", "Debit"),
            figures("本月贷方", "Credit"),
            figures("累计借方", "Debit to date"),
            figures("累计贷方", "Credit to date"),
            words("方向", "Side"),
            figures("余额", "Balance"));
    for (Page page : ledger.accounts()) {
      rows.row(
          name(page.account()),
          language.choose("期初", "Opening"),
          "",
          "",
          "",
          "",
          side(page.opening()),
          size(page.opening()));
      for (MonthTotal month : page.months()) {
        rows.row(
            "",
            month.month().toString(),
            Figures.of(month.debit()),
            Figures.of(month.credit()),
            Figures.of(month.debitToDate()),
            Figures.of(month.creditToDate()),
            side(month.balance()),
            size(month.balance()));
      }
    }
    return rows;
  }

  /**
   * The statement of an account.
   *
   * @param statement what to show
   * @return what remained, the lines, and their sum
   */
  public Table table(Statement statement) {
    Table rows = lines();
    opening(rows, statement);
    statement.lines().forEach(line -> row(rows, line));
    sum(rows, "", language.choose("本期合计", "Sum"), statement.debit(), statement.credit());
    return rows;
  }

  /**
   * A cash book.
   *
   * @param book what to show
   * @return what remained, the lines, and the sums of each day
   */
  public Table table(CashBook book) {
    Table rows = lines();
    opening(rows, book.statement());
    for (CashBook.Day day : book.days()) {
      day.lines().forEach(line -> row(rows, line));
      sum(
          rows,
          day.date().toString(),
          language.choose("本日合计", "Sum of the day"),
          day.debit(),
          day.credit());
    }
    return rows;
  }

  private Table lines() {
    return Table.of(
        words("日期", "Date"),
        words("凭证", "Voucher"),
        words("摘要", "Summary"),
        words("专项", "Fund"),
        words("往来", "Party"),
        figures("借方", "Debit"),
        figures("贷方", "Credit"),
        words("方向", "Side"),
        figures("余额", "Balance"));
  }

  private void opening(Table rows, Statement statement) {
    String words = language.choose("期初余额", "Opening balance");
    rows.row(
        String.valueOf(statement.query().from()),
        "",
        words,
        "",
        "",
        "",
        "",
        side(statement.opening()),
        size(statement.opening()));
  }

  private void row(Table rows, StatementLine line) {
    rows.row(
        line.date().toString(),
        line.voucher().toString(),
        line.summary(),
        line.fund() == null ? "" : line.fund(),
        line.party() == null ? "" : line.party().value(),
        Figures.of(line.debit()),
        Figures.of(line.credit()),
        side(line.balance()),
        size(line.balance()));
  }

  private static void sum(Table rows, String date, String words, Amount debit, Amount credit) {
    rows.row(date, "", words, "", "", Figures.of(debit), Figures.of(credit), "", "");
  }

  private Column words(String chinese, String english) {
    return Column.words(language.choose(chinese, english));
  }

  private Column figures(String chinese, String english) {
    return Column.figures(language.choose(chinese, english));
  }

  private String name(Account account) {
    return INDENT.repeat(account.level() - 1)
        + account.code()
        + " "
        + account.name(language.locale());
  }

  private static String debit(Amount balance) {
    return Figures.of(TrialBalance.debitOf(balance));
  }

  private static String credit(Amount balance) {
    return Figures.of(TrialBalance.creditOf(balance));
  }

  /** On which side a balance stands; 平 where there is none. */
  private String side(Amount balance) {
    if (balance.isZero()) {
      return language.choose("平", "-");
    }
    return balance.isNegative() ? language.choose("贷", "Cr") : language.choose("借", "Dr");
  }

  private static String size(Amount balance) {
    return Figures.of(balance.isNegative() ? balance.negated() : balance);
  }
}
