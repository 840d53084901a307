package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.json.EventJson;
import org.unionledger.projections.history.HistoryEvent;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** Events one after another, as JSON Lines and for people. Never more than one is in memory. */
public final class HistoryAnswer {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));
  private static final String GAP = "  ";
  private static final String INDENT = "    ";

  private HistoryAnswer() {}

  /**
   * Answers with one JSON object for each event, one a line.
   *
   * @param events what to write
   * @param console takes the answer
   * @throws IOException if nobody takes it
   */
  public static void writeJson(Iterable<HistoryEvent> events, Console console) throws IOException {
    try (JsonGenerator json = Json.to(console.answers())) {
      for (HistoryEvent event : events) {
        RecordedEvent recorded = event.recorded();
        json.writeStartObject();
        json.writeNumberField("position", recorded.position());
        json.writeStringField("recordedAt", recorded.recordedAt().toString());
        json.writeStringField("type", EventJson.type(recorded.event()));
        json.writeStringField("version", event.envelope().version());
        json.writeStringField("id", recorded.id().value());
        json.writeFieldName("event");
        json.writeRawValue(new String(event.envelope().payload(), StandardCharsets.UTF_8));
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }

  /**
   * Answers for people: a sentence for each event, and the lines of its voucher.
   *
   * @param events what to write
   * @param console takes the answer
   * @throws IOException if nobody takes it
   */
  public static void write(Iterable<HistoryEvent> events, Console console) throws IOException {
    Language language = console.language();
    for (HistoryEvent event : events) {
      RecordedEvent recorded = event.recorded();
      console.answer(
          String.join(
              GAP,
              "#" + recorded.position(),
              MINUTE.format(recorded.recordedAt()),
              recorded.by().value(),
              recorded.id().value(),
              EventSentence.of(recorded.event(), language)));
      if (recorded.event() instanceof Movement movement) {
        for (String line : lines(movement.voucher(), language)) {
          console.answer(INDENT + line);
        }
      }
    }
  }

  /** The lines of a voucher, one below the other. */
  static List<String> lines(Voucher voucher, Language language) {
    Table table =
        Table.of(
            Column.words(""),
            Column.words(""),
            Column.figures(""),
            Column.words(""),
            Column.words(""));
    for (Posting posting : voucher.postings()) {
      String beside =
          Objects.requireNonNullElse(posting.fund(), "")
              + (posting.party() == null ? "" : GAP + posting.party());
      table.row(
          posting.side() == Side.DEBIT ? language.choose("借", "Dr") : language.choose("贷", "Cr"),
          AccountNames.of(voucher, posting, language.locale()),
          Figures.of(posting.amount()),
          posting.amount().unit().code(),
          beside.strip());
    }
    return table.rows();
  }
}
