package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.projections.balances.Step;
import org.unionledger.projections.balances.TurnoverPeriod;
import org.unionledger.projections.balances.TurnoverSeries;

/** Turnovers by period, as JSON and as a table. */
public final class TurnoversAnswer {

  private TurnoversAnswer() {}

  /**
   * Writes the answer of {@code ledger turnovers --json}, its line feed included.
   *
   * @param series what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(TurnoverSeries series, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", series.position());
      json.writeArrayFieldStart("turnovers");
      for (TurnoverPeriod period : series.periods()) {
        json.writeStartObject();
        json.writeStringField("from", period.first().toString());
        json.writeStringField("to", period.last().toString());
        json.writeStringField("debit", period.debit().toPlainText());
        json.writeStringField("credit", period.credit().toPlainText());
        json.writeStringField("balance", period.balance().toPlainText());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * The turnovers as a table.
   *
   * @param series what to show
   * @param step how long its periods are
   * @param language what the reader reads
   * @return one row for each period
   */
  public static Table table(TurnoverSeries series, Step step, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("期间", "Period")),
            Column.figures(language.choose("借方发生额", "Debit")),
            Column.figures(language.choose("贷方发生额", "Credit")),
            Column.figures(language.choose("余额", "Balance")));
    for (TurnoverPeriod period : series.periods()) {
      table.row(
          switch (step) {
            case DAY -> period.first().toString();
            case MONTH -> YearMonth.from(period.first()).toString();
          },
          Figures.of(period.debit()),
          Figures.of(period.credit()),
          Figures.of(period.balance()));
    }
    return table;
  }
}
