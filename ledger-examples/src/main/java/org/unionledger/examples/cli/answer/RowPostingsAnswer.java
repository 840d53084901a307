package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.projections.financial.RowPosting;
import org.unionledger.projections.financial.RowPostings;

/** The postings behind a row of a statement, as JSON and as a table. */
public final class RowPostingsAnswer {

  private RowPostingsAnswer() {}

  /**
   * Writes the answer of {@code ledger statement --row --json}, its line feed included.
   *
   * @param behind what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(RowPostings behind, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", behind.position());
      json.writeNumberField("row", behind.row().number());
      json.writeStringField("title", behind.row().chineseName());
      json.writeStringField("englishTitle", behind.row().englishName());
      StatementAnswer.writeAmounts(behind.row().amounts(), behind.columns(), json);
      json.writeArrayFieldStart("postings");
      for (RowPosting posting : behind.postings()) {
        json.writeStartObject();
        json.writeNumberField("position", posting.position());
        json.writeStringField("voucher", posting.voucher().toString());
        json.writeNumberField("line", posting.line());
        json.writeStringField("date", posting.date().toString());
        json.writeStringField("summary", posting.summary());
        json.writeStringField("account", posting.account());
        json.writeStringField("fund", posting.fund() == null ? "" : posting.fund());
        StatementAnswer.writeAmounts(posting.amounts(), behind.columns(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * The postings as a table.
   *
   * @param behind what to show
   * @param language what the reader reads
   * @return one row for each posting, and the row that they add up to
   */
  public static Table table(RowPostings behind, Language language) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.figures(language.choose("位置", "Position")));
    columns.add(Column.words(language.choose("凭证/行", "Voucher/line")));
    columns.add(Column.words(language.choose("日期", "Date")));
    columns.add(Column.words(language.choose("科目", "Account")));
    columns.add(Column.words(language.choose("专项", "Fund")));
    columns.add(Column.words(language.choose("摘要", "Summary")));
    behind.columns().forEach(column -> columns.add(Column.figures(column.name(language.locale()))));
    Table table = Table.of(columns.toArray(Column[]::new));
    for (RowPosting posting : behind.postings()) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  Long.toString(posting.position()),
                  posting.voucher() + "/" + posting.line(),
                  posting.date().toString(),
                  posting.account(),
                  posting.fund() == null ? "" : posting.fund(),
                  posting.summary()));
      posting.amounts().forEach(amount -> cells.add(Figures.of(amount)));
      table.row(cells.toArray(String[]::new));
    }
    List<String> sum = new ArrayList<>(List.of("", "", "", "", ""));
    sum.add(behind.row().name(language.locale()));
    behind.row().amounts().forEach(amount -> sum.add(Figures.of(amount)));
    return table.row(sum.toArray(String[]::new));
  }
}
