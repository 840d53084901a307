package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.unionledger.chart.Account;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.money.Amount;
import org.unionledger.projections.books.AccountBalance;
import org.unionledger.projections.books.AccountBalanceTable;
import org.unionledger.projections.books.AccountBookQuery;
import org.unionledger.projections.books.CashBook;
import org.unionledger.projections.books.GeneralLedger;
import org.unionledger.projections.books.GeneralLedger.MonthTotal;
import org.unionledger.projections.books.GeneralLedger.Page;
import org.unionledger.projections.books.SubsidiaryLedger;
import org.unionledger.projections.statements.Statement;
import org.unionledger.projections.statements.StatementLine;

/** Books of account as JSON; balances are debit less credit. */
public final class BooksJson {

  private BooksJson() {}

  /** Writes the members of a book. */
  private interface Members {
    void to(JsonGenerator json) throws IOException;
  }

  /**
   * Writes account balances, the line feed included.
   *
   * @param table what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void write(AccountBalanceTable table, OutputStream target) throws IOException {
    document(
        table.position(),
        table.query(),
        target,
        json -> {
          json.writeArrayFieldStart("accounts");
          for (AccountBalance balance : table.accounts()) {
            json.writeStartObject();
            writeAccount(balance.account(), json);
            writeAmount("opening", balance.opening(), json);
            writeAmount("debit", balance.debit(), json);
            writeAmount("credit", balance.credit(), json);
            writeAmount("debitToDate", balance.debitToDate(), json);
            writeAmount("creditToDate", balance.creditToDate(), json);
            writeAmount("closing", balance.closing(), json);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /**
   * Writes a general ledger, the line feed included.
   *
   * @param ledger what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void write(GeneralLedger ledger, OutputStream target) throws IOException {
    document(
        ledger.position(),
        ledger.query(),
        target,
        json -> {
          json.writeArrayFieldStart("accounts");
          for (Page page : ledger.accounts()) {
            json.writeStartObject();
            writeAccount(page.account(), json);
            writeAmount("opening", page.opening(), json);
            json.writeArrayFieldStart("months");
            for (MonthTotal month : page.months()) {
              writeMonth(month, json);
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void writeMonth(MonthTotal month, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("month", month.month().toString());
    writeAmount("debit", month.debit(), json);
    writeAmount("credit", month.credit(), json);
    writeAmount("debitToDate", month.debitToDate(), json);
    writeAmount("creditToDate", month.creditToDate(), json);
    writeAmount("balance", month.balance(), json);
    json.writeEndObject();
  }

  /**
   * Writes a subsidiary ledger, the line feed included; a cash book also has its days.
   *
   * @param ledger what to write
   * @param days whether to write the sums of each day
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void write(SubsidiaryLedger ledger, boolean days, OutputStream target)
      throws IOException {
    document(
        ledger.position(),
        ledger.query(),
        target,
        json -> {
          json.writeArrayFieldStart("accounts");
          for (Statement statement : ledger.statements()) {
            json.writeStartObject();
            json.writeStringField("account", String.valueOf(statement.query().account()));
            writeAmount("opening", statement.opening(), json);
            json.writeArrayFieldStart("lines");
            for (StatementLine line : statement.lines()) {
              writeLine(line, json);
            }
            json.writeEndArray();
            if (days) {
              writeDays(CashBook.of(statement), json);
            }
            writeAmount("debit", statement.debit(), json);
            writeAmount("credit", statement.credit(), json);
            writeAmount("closing", statement.closing(), json);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void writeLine(StatementLine line, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", line.date().toString());
    json.writeNumberField("position", line.position());
    json.writeStringField("voucher", line.voucher().toString());
    json.writeNumberField("line", line.line());
    json.writeStringField("summary", line.summary());
    json.writeStringField("fund", line.fund() == null ? "" : line.fund());
    json.writeStringField("party", line.party() == null ? "" : line.party().value());
    writeAmount("debit", line.debit(), json);
    writeAmount("credit", line.credit(), json);
    writeAmount("balance", line.balance(), json);
    json.writeEndObject();
  }

  private static void writeDays(CashBook book, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("days");
    for (CashBook.Day day : book.days()) {
      json.writeStartObject();
      json.writeStringField("date", day.date().toString());
      writeAmount("debit", day.debit(), json);
      writeAmount("credit", day.credit(), json);
      writeAmount("balance", day.balance(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void document(
      long position, AccountBookQuery query, OutputStream target, Members members)
      throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", position);
      json.writeStringField("book", query.book().value());
      json.writeStringField("period", query.period().toString());
      json.writeStringField("unit", query.unit());
      members.to(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeAccount(Account account, JsonGenerator json) throws IOException {
    json.writeStringField("account", account.code());
    json.writeStringField("name", account.chineseName());
    json.writeStringField("englishName", account.englishName());
    json.writeNumberField("level", account.level());
  }

  private static void writeAmount(String name, Amount amount, JsonGenerator json)
      throws IOException {
    json.writeStringField(name, amount.toPlainText());
  }
}
