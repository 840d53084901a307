package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.projections.funds.FundReport;
import org.unionledger.projections.funds.FundStatus;

/** Funds, as JSON and as a table. */
public final class FundsAnswer {

  private static final int BAR_COLUMNS = 10;

  private FundsAnswer() {}

  /**
   * Writes the answer of {@code ledger funds --json}, its line feed included.
   *
   * @param report what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(FundReport report, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", report.position());
      json.writeArrayFieldStart("funds");
      for (FundStatus fund : report.funds()) {
        write(fund, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(FundStatus fund, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("book", fund.fund().book().value());
    json.writeStringField("fund", fund.fund().code());
    json.writeStringField("parent", Objects.requireNonNullElse(fund.parent(), ""));
    json.writeStringField("name", fund.name());
    json.writeStringField("unit", fund.authorised().unit().code());
    json.writeStringField("authorised", fund.authorised().toPlainText());
    json.writeStringField("received", fund.received().toPlainText());
    json.writeStringField("allotted", fund.allotted().toPlainText());
    json.writeStringField("held", fund.held().toPlainText());
    json.writeStringField("spent", fund.spent().toPlainText());
    json.writeStringField("returned", fund.returned().toPlainText());
    json.writeStringField("available", fund.available().toPlainText());
    json.writeEndObject();
  }

  /**
   * The funds as a table.
   *
   * @param report what to show
   * @param language what the reader reads
   * @return one row for each fund, with a bar of what is used
   */
  public static Table table(FundReport report, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.words(language.choose("专项", "Fund")),
            Column.words(language.choose("名称", "Name")),
            Column.figures(language.choose("核定", "Authorised")),
            Column.figures(language.choose("收入", "Received")),
            Column.figures(language.choose("已分配", "Allotted")),
            Column.figures(language.choose("预留", "Held")),
            Column.figures(language.choose("已支出", "Spent")),
            Column.figures(language.choose("已退回", "Returned")),
            Column.figures(language.choose("可用", "Available")),
            Column.words(language.choose("单位", "Unit")),
            Column.words(language.choose("已用", "Used")));
    for (FundStatus fund : report.funds()) {
      table.row(
          fund.fund().book().value(),
          fund.fund().code(),
          fund.name(),
          Figures.of(fund.authorised()),
          Figures.of(fund.received()),
          Figures.of(fund.allotted()),
          Figures.of(fund.held()),
          Figures.of(fund.spent()),
          Figures.of(fund.returned()),
          Figures.of(fund.available()),
          fund.authorised().unit().code(),
          Figures.bar(
              fund.used(), fund.used().plus(fund.held()).plus(fund.available()), BAR_COLUMNS));
    }
    return table;
  }
}
