package org.unionledger.projections.books;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.chart.Account;
import org.unionledger.money.Amount;
import org.unionledger.projections.books.GeneralLedger.MonthTotal;
import org.unionledger.projections.books.GeneralLedger.Page;
import org.unionledger.projections.internal.CsvRows;
import org.unionledger.projections.statements.Statement;
import org.unionledger.projections.statements.StatementLine;

/**
 * Books of account after RFC 4180, a header row first. Balances are debit less credit. Texts are
 * exact; a spreadsheet should import them as text.
 */
public final class AccountBookCsv {
  private AccountBookCsv() {}

  /**
   * Writes account balances, one row for each account.
   *
   * @param table what to write
   * @param target takes the text
   * @throws IOException if the target does not take it
   */
  public static void write(AccountBalanceTable table, Appendable target) throws IOException {
    write(
        List.of(
            "account",
            "name",
            "level",
            "opening",
            "debit",
            "credit",
            "debitToDate",
            "creditToDate",
            "closing"),
        target);
    for (AccountBalance balance : table.accounts()) {
      List<String> cells = names(balance.account());
      cells.add(Integer.toString(balance.account().level()));
      add(
          cells,
          balance.opening(),
          balance.debit(),
          balance.credit(),
          balance.debitToDate(),
          balance.creditToDate(),
          balance.closing());
      write(cells, target);
    }
  }

  /**
   * Writes a general ledger, one row for each account and month.
   *
   * @param ledger what to write
   * @param target takes the text
   * @throws IOException if the target does not take it
   */
  public static void write(GeneralLedger ledger, Appendable target) throws IOException {
    write(
        List.of(
            "account",
            "name",
            "month",
            "debit",
            "credit",
            "debitToDate",
            "creditToDate",
            "balance"),
        target);
    for (Page page : ledger.accounts()) {
      for (MonthTotal month : page.months()) {
        List<String> cells = names(page.account());
        cells.add(month.month().toString());
        add(
            cells,
            month.debit(),
            month.credit(),
            month.debitToDate(),
            month.creditToDate(),
            month.balance());
        write(cells, target);
      }
    }
  }

  /**
   * Writes a subsidiary ledger, one row for each posting, and before them one for what remained: it
   * has no voucher.
   *
   * @param ledger what to write
   * @param target takes the text
   * @throws IOException if the target does not take it
   */
  public static void write(SubsidiaryLedger ledger, Appendable target) throws IOException {
    write(
        List.of(
            "account",
            "date",
            "voucher",
            "position",
            "line",
            "summary",
            "fund",
            "party",
            "debit",
            "credit",
            "balance"),
        target);
    for (Statement statement : ledger.statements()) {
      write(opening(statement), target);
      for (StatementLine line : statement.lines()) {
        write(cells(line), target);
      }
    }
  }

  private static List<String> opening(Statement statement) {
    return List.of(
        String.valueOf(statement.query().account()),
        String.valueOf(statement.query().from()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        statement.opening().toPlainText());
  }

  private static List<String> cells(StatementLine line) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                line.account(),
                line.date().toString(),
                line.voucher().toString(),
                Long.toString(line.position()),
                Integer.toString(line.line()),
                line.summary(),
                line.fund() == null ? "" : line.fund(),
                line.party() == null ? "" : line.party().value()));
    add(cells, line.debit(), line.credit(), line.balance());
    return cells;
  }

  private static List<String> names(Account account) {
    return new ArrayList<>(List.of(account.code(), account.chineseName()));
  }

  private static void add(List<String> cells, Amount... amounts) {
    for (Amount amount : amounts) {
      cells.add(amount.toPlainText());
    }
  }

  private static void write(List<String> cells, Appendable target) throws IOException {
    target.append(CsvRows.of(cells)).append(CsvRows.END);
  }
}
