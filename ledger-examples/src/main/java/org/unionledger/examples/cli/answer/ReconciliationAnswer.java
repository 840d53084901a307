package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.projections.reconciliation.InterLevelLine;
import org.unionledger.projections.reconciliation.InterLevelPosting;
import org.unionledger.projections.reconciliation.Reconciliation;

/** What unions sent one another, and what they have, as JSON and as tables. */
public final class ReconciliationAnswer {

  private ReconciliationAnswer() {}

  /**
   * Writes the answer of {@code ledger reconcile --json}, its line feed included.
   *
   * @param found what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(Reconciliation found, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", found.position());
      json.writeArrayFieldStart("reconciliation");
      for (InterLevelLine line : found.lines()) {
        write(line, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(InterLevelLine line, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("sender", line.sender().value());
    json.writeStringField("receiver", line.receiver().value());
    json.writeStringField("key", line.key().name());
    json.writeStringField("sent", line.sent().toPlainText());
    json.writeStringField("received", line.received().toPlainText());
    json.writeStringField("difference", line.difference().toPlainText());
    json.writeBooleanField("binding", line.binding());
    json.writeBooleanField("differs", line.differs());
    write("openSent", line.openSent(), json);
    write("openReceived", line.openReceived(), json);
    json.writeEndObject();
  }

  private static void write(String name, List<InterLevelPosting> postings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (InterLevelPosting posting : postings) {
      json.writeStartObject();
      json.writeNumberField("position", posting.position());
      json.writeStringField("id", posting.id().value());
      json.writeStringField("book", posting.book().value());
      json.writeStringField("voucher", posting.number().toString());
      json.writeStringField("date", posting.date().toString());
      json.writeStringField("account", posting.account());
      json.writeStringField("amount", posting.amount().toPlainText());
      json.writeStringField("summary", posting.summary());
      json.writeStringField("approvalRef", Objects.requireNonNullElse(posting.reference(), ""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * The pairs as a table.
   *
   * @param found what to show
   * @param language what the reader reads
   * @return one row for each pair of books and accounts
   */
  public static Table table(Reconciliation found, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("拨付方", "Sender")),
            Column.words(language.choose("收受方", "Receiver")),
            Column.words(language.choose("核对项目", "What")),
            Column.figures(language.choose("拨付方账面", "Sent")),
            Column.figures(language.choose("收受方账面", "Received")),
            Column.figures(language.choose("差额", "Difference")),
            Column.words(language.choose("结果", "Result")));
    for (InterLevelLine line : found.lines()) {
      table.row(
          line.sender().value(),
          line.receiver().value(),
          line.key().name(language.locale()),
          Figures.of(line.sent()),
          Figures.of(line.received()),
          Figures.of(line.difference()),
          result(line, language));
    }
    return table;
  }

  private static String result(InterLevelLine line, Language language) {
    if (line.sent().equals(line.received())) {
      return language.choose("相符", "agrees");
    }
    return line.binding()
        ? language.choose("不符", "DIFFERS")
        : language.choose("年末核对", "due at year's end");
  }

  /**
   * What makes a difference.
   *
   * @param line a line that differs
   * @param language what the reader reads
   * @return one row for each posting that the other side does not answer
   */
  public static Table openPostings(InterLevelLine line, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.figures(language.choose("位置", "Position")),
            Column.words(language.choose("凭证", "Voucher")),
            Column.words(language.choose("日期", "Date")),
            Column.words(language.choose("科目", "Account")),
            Column.figures(language.choose("拨付", "Sent")),
            Column.figures(language.choose("收受", "Received")),
            Column.words(language.choose("摘要", "Summary")));
    Stream.concat(line.openSent().stream(), line.openReceived().stream())
        .forEach(
            posting -> {
              boolean sent = posting.book().equals(line.sender());
              String amount = Figures.of(posting.amount());
              table.row(
                  posting.book().value(),
                  String.valueOf(posting.position()),
                  posting.number().toString(),
                  posting.date().toString(),
                  posting.account(),
                  sent ? amount : "",
                  sent ? "" : amount,
                  posting.summary());
            });
    return table;
  }
}
