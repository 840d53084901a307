package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unionledger.chart.Side;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.money.Amount;
import org.unionledger.projections.financial.FinancialStatement;
import org.unionledger.projections.financial.FinancialStatementQuery;
import org.unionledger.projections.financial.StatementCheck;
import org.unionledger.projections.financial.StatementColumn;
import org.unionledger.projections.financial.StatementForm;
import org.unionledger.projections.financial.StatementRow;

/** A financial statement, as JSON and as a table. */
public final class StatementAnswer {

  private static final String INDENT = "  ";

  private StatementAnswer() {}

  /**
   * Writes the answer of {@code ledger statement --json}, its line feed included.
   *
   * @param statement what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(FinancialStatement statement, OutputStream target)
      throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      writeHead(statement, json);
      json.writeArrayFieldStart("columns");
      for (StatementColumn column : statement.columns()) {
        writeColumn(column, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (StatementRow row : statement.rows()) {
        writeRow(row, statement.columns(), json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("checks");
      for (StatementCheck check : statement.checks()) {
        writeCheck(check, statement.columns(), json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeHead(FinancialStatement statement, JsonGenerator json)
      throws IOException {
    FinancialStatementQuery query = statement.query();
    StatementForm form = query.form();
    json.writeNumberField("position", statement.position());
    json.writeStringField("statement", form.toString());
    json.writeStringField("number", form.number());
    json.writeStringField("title", form.name(Locale.CHINESE));
    json.writeStringField("englishTitle", form.name(Locale.ENGLISH));
    json.writeStringField("book", query.book().value());
    json.writeStringField("name", statement.book().name());
    json.writeStringField("chart", statement.book().chart().toString());
    json.writeStringField("period", query.period().toString());
    json.writeStringField("unit", "CNY");
  }

  private static void writeColumn(StatementColumn column, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("column", column.key());
    json.writeStringField("title", column.name(Locale.CHINESE));
    json.writeStringField("englishTitle", column.name(Locale.ENGLISH));
    json.writeStringField("to", column.to().toString());
    json.writeEndObject();
  }

  private static void writeRow(StatementRow row, List<StatementColumn> columns, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("row", row.number());
    json.writeStringField(
        "side",
        switch (row.side()) {
          case DEBIT -> "left";
          case CREDIT -> "right";
        });
    json.writeStringField("title", row.name(Locale.CHINESE));
    json.writeStringField("englishTitle", row.name(Locale.ENGLISH));
    json.writeArrayFieldStart("accounts");
    for (String account : row.accounts()) {
      json.writeString(account);
    }
    json.writeEndArray();
    if (!row.amounts().isEmpty()) {
      writeAmounts(row.amounts(), columns, json);
    }
    json.writeEndObject();
  }

  private static void writeCheck(
      StatementCheck check, List<StatementColumn> columns, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", check.name(Locale.CHINESE));
    json.writeStringField("englishTitle", check.name(Locale.ENGLISH));
    json.writeBooleanField("holds", check.holds());
    json.writeObjectFieldStart("differences");
    writeAmounts(check.differences(), columns, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  static void writeAmounts(List<Amount> amounts, List<StatementColumn> columns, JsonGenerator json)
      throws IOException {
    for (int index = 0; index < columns.size(); index++) {
      json.writeStringField(columns.get(index).key(), amounts.get(index).toPlainText());
    }
  }

  /**
   * The heading of the form.
   *
   * @param statement what to show
   * @param language what the reader reads
   * @return one line: number and name of the form, the union, the period
   */
  public static String heading(FinancialStatement statement, Language language) {
    StatementForm form = statement.query().form();
    return language
        .choose("%s %s　编制单位：%s（%s）　%s　单位：元", "%s %s, %s (%s), %s, in yuan")
        .formatted(
            form.number(),
            form.name(language.locale()),
            statement.book().name(),
            statement.book().book(),
            statement.query().period());
  }

  /**
   * The statement as a table.
   *
   * @param statement what to show
   * @param language what the reader reads
   * @return one row for each row of the form
   */
  public static Table table(FinancialStatement statement, Language language) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.figures(language.choose("行次", "Row")));
    columns.add(Column.words(language.choose("项目", "Item")));
    statement
        .columns()
        .forEach(column -> columns.add(Column.figures(column.name(language.locale()))));
    Table table = Table.of(columns.toArray(Column[]::new));
    for (StatementRow row : statement.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(row.number()));
      cells.add(INDENT.repeat(row.indent()) + row.name(language.locale()));
      for (int index = 0; index < statement.columns().size(); index++) {
        cells.add(row.amounts().isEmpty() ? "" : Figures.of(row.amounts().get(index)));
      }
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  /**
   * Whether a row is on the right side of the form.
   *
   * @param row any row
   * @return true for the side of liabilities and net assets
   */
  static boolean isRight(StatementRow row) {
    return row.side() == Side.CREDIT;
  }
}
