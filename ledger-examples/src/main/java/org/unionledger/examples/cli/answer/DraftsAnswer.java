package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.projections.drafts.OpenDraft;
import org.unionledger.projections.drafts.OpenDrafts;

/** Vouchers that are prepared and not posted, as JSON and as a table. */
public final class DraftsAnswer {

  private DraftsAnswer() {}

  /**
   * Writes the answer of {@code ledger drafts --json}, its line feed included.
   *
   * @param found what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(OpenDrafts found, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", found.position());
      json.writeArrayFieldStart("drafts");
      for (OpenDraft draft : found.drafts()) {
        json.writeStartObject();
        json.writeStringField("book", draft.book().value());
        json.writeStringField("draft", draft.draft().value());
        json.writeStringField("date", draft.date().toString());
        json.writeStringField("type", draft.type().toString());
        json.writeStringField("preparedBy", draft.preparedBy().value());
        json.writeStringField("summary", draft.summary());
        json.writeStringField("debit", draft.debit().toPlainText());
        json.writeNumberField("position", draft.position());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * The drafts as a table.
   *
   * @param found what to show
   * @param language what the reader reads
   * @return one row for each draft
   */
  public static Table table(OpenDrafts found, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.words(language.choose("日期", "Date")),
            Column.words(language.choose("凭证种类", "Type")),
            Column.words(language.choose("未记账凭证", "Draft")),
            Column.words(language.choose("制单", "Prepared by")),
            Column.figures(language.choose("借方合计", "Debit")),
            Column.words(language.choose("摘要", "Summary")));
    for (OpenDraft draft : found.drafts()) {
      table.row(
          draft.book().value(),
          draft.date().toString(),
          draft.type().toString(),
          draft.draft().value(),
          draft.preparedBy().value(),
          Figures.of(draft.debit()),
          draft.summary());
    }
    return table;
  }
}
