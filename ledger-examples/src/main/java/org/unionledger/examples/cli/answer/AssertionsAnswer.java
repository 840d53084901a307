package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.projections.assertions.BalanceAssertion;
import org.unionledger.projections.assertions.BalanceAssertions;
import org.unionledger.projections.directory.Directory;

/** What was stated of balances, beside what the books say, as JSON and as a table. */
public final class AssertionsAnswer {

  private AssertionsAnswer() {}

  /**
   * Writes the answer of {@code ledger assertions --json}, its line feed included.
   *
   * @param found what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(BalanceAssertions found, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", found.position());
      write(found, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** Writes the member {@code assertions} of an object. */
  static void write(BalanceAssertions found, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("assertions");
    for (BalanceAssertion assertion : found.assertions()) {
      json.writeStartObject();
      json.writeNumberField("position", assertion.position());
      json.writeStringField("id", assertion.id().value());
      json.writeStringField("by", assertion.by().value());
      json.writeStringField("book", assertion.book().value());
      json.writeStringField("account", assertion.account());
      json.writeStringField("fund", assertion.fund());
      json.writeStringField("unit", assertion.stated().unit().code());
      json.writeStringField("date", assertion.date().toString());
      json.writeStringField("stated", assertion.stated().toPlainText());
      json.writeStringField("balance", assertion.balance().toPlainText());
      json.writeStringField("difference", assertion.difference().toPlainString());
      json.writeBooleanField("holds", assertion.holds());
      json.writeStringField("reference", assertion.reference());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * The assertions as a table.
   *
   * @param found what to show
   * @param directory knows the charts of the books
   * @param language what the reader reads
   * @return one row for each assertion
   */
  public static Table table(BalanceAssertions found, Directory directory, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.words(language.choose("科目", "Account")),
            Column.words(language.choose("专项", "Fund")),
            Column.words(language.choose("日期", "Date")),
            Column.figures(language.choose("对账余额", "Stated")),
            Column.figures(language.choose("账面余额", "Balance")),
            Column.figures(language.choose("差额", "Difference")),
            Column.words(language.choose("单位", "Unit")),
            Column.words(language.choose("依据", "Reference")));
    for (BalanceAssertion assertion : found.assertions()) {
      table.row(
          assertion.book().value(),
          account(assertion, directory, language),
          assertion.fund(),
          assertion.date().toString(),
          Figures.of(assertion.stated()),
          Figures.of(assertion.balance()),
          Figures.of(assertion.difference()),
          assertion.stated().unit().code(),
          assertion.reference());
    }
    return table;
  }

  private static String account(
      BalanceAssertion assertion, Directory directory, Language language) {
    return directory
        .book(assertion.book())
        .map(opened -> AccountNames.of(opened.chart(), assertion.account(), language.locale()))
        .orElse(assertion.account());
  }
}
