package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.unionledger.chart.ChartId;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.json.EventJson;
import org.unionledger.projections.preview.BalanceChange;
import org.unionledger.projections.preview.FigureChanges;
import org.unionledger.projections.preview.StatementChange;

/** What a command would become, and which figures it would change. */
public final class PreviewAnswer {

  private static final String INDENT = "    ";

  private PreviewAnswer() {}

  /**
   * Writes the members of an answer that tell the event and its changes.
   *
   * @param event what the command would become
   * @param changes what it would change
   * @param json within the answer's object
   * @throws IOException if nobody takes it
   */
  public static void writeJson(LedgerEvent event, FigureChanges changes, JsonGenerator json)
      throws IOException {
    json.writeStringField("type", EventJson.type(event));
    json.writeFieldName("event");
    json.writeRawValue(new String(EventJson.write(event), StandardCharsets.UTF_8));
    json.writeArrayFieldStart("balances");
    for (BalanceChange change : changes.balances()) {
      json.writeStartObject();
      json.writeStringField("month", change.month().toString());
      json.writeStringField("book", change.key().book().value());
      json.writeStringField("account", change.key().account());
      json.writeStringField("fund", change.key().fund());
      json.writeStringField("unit", change.key().unit().code());
      json.writeStringField("before", change.before().toPlainText());
      json.writeStringField("after", change.after().toPlainText());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("statements");
    for (StatementChange change : changes.statements()) {
      json.writeStartObject();
      json.writeStringField("statement", change.form().toString());
      json.writeStringField("period", change.period().toString());
      json.writeNumberField("row", change.row().number());
      json.writeStringField("title", change.row().chineseName());
      json.writeStringField("englishTitle", change.row().englishName());
      json.writeStringField("column", change.column().key());
      json.writeStringField("before", change.before().toPlainText());
      json.writeStringField("after", change.after().toPlainText());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Answers for people: what would happen in a sentence, the lines of the voucher, and the changes.
   *
   * @param event what the command would become
   * @param changes what it would change
   * @param console takes the answer
   * @throws IOException if nobody takes it
   */
  public static void write(LedgerEvent event, FigureChanges changes, Console console)
      throws IOException {
    Language language = console.language();
    console.answer(INDENT + EventSentence.of(event, language));
    if (event instanceof Movement movement) {
      for (String line : HistoryAnswer.lines(movement.voucher(), language)) {
        console.answer(INDENT + line);
      }
      answer(balances(movement.voucher().chart(), changes, language), console);
    }
    if (!changes.statements().isEmpty()) {
      answer(statements(changes, language), console);
    }
  }

  private static void answer(Table table, Console console) throws IOException {
    for (String line : table.lines()) {
      console.answer(INDENT + line);
    }
  }

  private static Table balances(ChartId chart, FigureChanges changes, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("月末", "Month end")),
            Column.words(language.choose("科目", "Account")),
            Column.words(language.choose("专项", "Fund")),
            Column.figures(language.choose("现余额", "Balance before")),
            Column.figures(language.choose("入账后", "After")),
            Column.words(language.choose("单位", "Unit")));
    for (BalanceChange change : changes.balances()) {
      table.row(
          change.month().toString(),
          AccountNames.of(chart, change.key().account(), language.locale()),
          change.key().fund(),
          Figures.of(change.before()),
          Figures.of(change.after()),
          change.key().unit().code());
    }
    return table;
  }

  private static Table statements(FigureChanges changes, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("报表", "Statement")),
            Column.words(language.choose("期间", "Period")),
            Column.words(language.choose("项目", "Item")),
            Column.words(language.choose("栏", "Column")),
            Column.figures(language.choose("现数", "Figure before")),
            Column.figures(language.choose("入账后", "After")));
    for (StatementChange change : changes.statements()) {
      table.row(
          change.form().number(),
          change.period().toString(),
          change.row().number() + " " + change.row().name(language.locale()).strip(),
          change.column().name(language.locale()),
          Figures.of(change.before()),
          Figures.of(change.after()));
    }
    return table;
  }
}
