package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.projections.periods.Period;
import org.unionledger.projections.periods.PeriodReport;
import org.unionledger.projections.periods.PeriodState;

/** The months of books, as JSON and as a table. */
public final class PeriodsAnswer {

  private PeriodsAnswer() {}

  /**
   * Writes the answer of {@code ledger periods --json}, its line feed included.
   *
   * @param report what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(PeriodReport report, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", report.position());
      json.writeArrayFieldStart("periods");
      for (Period period : report.periods()) {
        json.writeStartObject();
        json.writeStringField("book", period.book().value());
        json.writeStringField("period", period.month().toString());
        json.writeStringField("state", period.state().name());
        json.writeNumberField("vouchers", period.vouchers());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * The months as a table.
   *
   * @param report what to show
   * @param language what the reader reads
   * @return one row for each month
   */
  public static Table table(PeriodReport report, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.words(language.choose("期间", "Period")),
            Column.words(language.choose("状态", "State")),
            Column.figures(language.choose("凭证", "Vouchers")));
    for (Period period : report.periods()) {
      table.row(
          period.book().value(),
          period.month().toString(),
          state(period.state(), language),
          String.valueOf(period.vouchers()));
    }
    return table;
  }

  private static String state(PeriodState state, Language language) {
    return switch (state) {
      case OPEN -> language.choose("未结账", "open");
      case CLOSING -> language.choose("结账中", "closing");
      case CLOSED -> language.choose("已结账", "closed");
      case SEALED -> language.choose("已封账", "sealed");
    };
  }
}
