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
import org.unionledger.identity.PartyId;
import org.unionledger.projections.holds.OpenHold;
import org.unionledger.projections.holds.OpenHolds;

/** What is still set aside of funds, as JSON and as a table. */
public final class HoldsAnswer {

  private HoldsAnswer() {}

  /**
   * Writes the answer of {@code ledger holds --json}, its line feed included.
   *
   * @param found what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(OpenHolds found, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", found.position());
      json.writeArrayFieldStart("holds");
      for (OpenHold hold : found.holds()) {
        write(hold, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(OpenHold hold, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("book", hold.hold().book().value());
    json.writeStringField("hold", hold.hold().code());
    json.writeStringField("fund", hold.fund());
    json.writeStringField("date", hold.date().toString());
    json.writeStringField("until", hold.until().toString());
    json.writeStringField("payee", payee(hold));
    json.writeStringField("purpose", Objects.requireNonNullElse(hold.purpose(), ""));
    json.writeStringField("approvedBy", hold.approvedBy().value());
    json.writeStringField("unit", hold.amount().unit().code());
    json.writeStringField("amount", hold.amount().toPlainText());
    json.writeStringField("drawn", hold.drawn().toPlainText());
    json.writeStringField("released", hold.released().toPlainText());
    json.writeStringField("left", hold.left().toPlainText());
    json.writeEndObject();
  }

  private static String payee(OpenHold hold) {
    PartyId payee = hold.payee();
    return payee == null ? "" : payee.value();
  }

  /**
   * The holds as a table.
   *
   * @param found what to show
   * @param language what the reader reads
   * @return one row for each hold
   */
  public static Table table(OpenHolds found, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.words(language.choose("预留", "Hold")),
            Column.words(language.choose("专项", "Fund")),
            Column.words(language.choose("收款方", "Payee")),
            Column.words(language.choose("截止日", "Until")),
            Column.figures(language.choose("预留额", "Amount")),
            Column.figures(language.choose("已支付", "Drawn")),
            Column.figures(language.choose("已释放", "Released")),
            Column.figures(language.choose("余额", "Left")),
            Column.words(language.choose("单位", "Unit")));
    for (OpenHold hold : found.holds()) {
      table.row(
          hold.hold().book().value(),
          hold.hold().code(),
          hold.fund(),
          payee(hold),
          hold.until().toString(),
          Figures.of(hold.amount()),
          Figures.of(hold.drawn()),
          Figures.of(hold.released()),
          Figures.of(hold.left()),
          hold.amount().unit().code());
    }
    return table;
  }
}
