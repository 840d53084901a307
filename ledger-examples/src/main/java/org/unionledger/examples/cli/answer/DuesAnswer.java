package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.money.Amount;
import org.unionledger.projections.dues.DuesLine;
import org.unionledger.projections.dues.DuesRegister;
import org.unionledger.projections.dues.PreparatoryLine;

/** What units owe, paid and got back for each levy month, as JSON and as a table. */
public final class DuesAnswer {

  private DuesAnswer() {}

  /**
   * Writes the answer of {@code ledger dues --json}, its line feed included.
   *
   * @param register what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(DuesRegister register, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", register.position());
      json.writeArrayFieldStart("dues");
      for (DuesLine line : register.lines()) {
        json.writeStartObject();
        write(line, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("preparatory");
      for (PreparatoryLine line : register.preparatory()) {
        json.writeStartObject();
        write(line, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(DuesLine line, JsonGenerator json) throws IOException {
    json.writeStringField("book", line.book().value());
    json.writeStringField("party", line.party().value());
    json.writeStringField("levyPeriod", line.levyPeriod().toString());
    json.writeStringField("payroll", line.payroll().toPlainText());
    json.writeBooleanField("declared", line.declared());
    json.writeStringField("due", line.due().toPlainText());
    json.writeStringField("paid", line.paid().toPlainText());
    json.writeStringField("arrears", line.arrears().toPlainText());
    json.writeStringField("rebated", line.rebatedInAll().toPlainText());
    json.writeStringField("restated", line.restated().toPlainText());
    json.writeArrayFieldStart("rebates");
    for (Map.Entry<String, Amount> rebate : line.rebated().entrySet()) {
      json.writeStartObject();
      json.writeStringField("policy", rebate.getKey());
      json.writeStringField("amount", rebate.getValue().toPlainText());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("dueOn", text(line.dueOn(), LocalDate::toString));
    json.writeStringField("lateFee", text(line.lateFee(), Amount::toPlainText));
  }

  private static void write(PreparatoryLine line, JsonGenerator json) throws IOException {
    json.writeStringField("book", line.book().value());
    json.writeStringField("party", line.party().value());
    json.writeStringField("state", line.state().name());
    json.writeStringField("received", line.received().toPlainText());
    json.writeStringField("held", line.held().toPlainText());
    json.writeStringField("toUnion", line.toUnion().toPlainText());
    json.writeStringField("since", text(line.since(), LocalDate::toString));
    json.writeStringField("settledOn", text(line.settledOn(), LocalDate::toString));
  }

  /**
   * The preparatory levy as a table.
   *
   * @param register what to show
   * @param language what the reader reads
   * @return one row for each unit
   */
  public static Table preparatory(DuesRegister register, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.words(language.choose("筹建单位", "Party")),
            Column.words(language.choose("建会筹备金", "Preparatory levy")),
            Column.figures(language.choose("收到", "Received")),
            Column.figures(language.choose("暂存", "Held")),
            Column.figures(language.choose("转工会", "To its union")),
            Column.words(language.choose("自", "Since")),
            Column.words(language.choose("结清日", "Settled on")));
    for (PreparatoryLine line : register.preparatory()) {
      table.row(
          line.book().value(),
          line.party().value(),
          switch (line.state()) {
            case RECEIVED -> language.choose("暂存", "held");
            case FOUNDED -> language.choose("已建会结清", "union founded");
            case EXPIRED -> language.choose("逾期结清", "expired");
          },
          Figures.of(line.received()),
          Figures.of(line.held()),
          Figures.of(line.toUnion()),
          text(line.since(), LocalDate::toString),
          text(line.settledOn(), LocalDate::toString));
    }
    return table;
  }

  private static <T> String text(@Nullable T value, Function<T, String> form) {
    return value == null ? "" : form.apply(value);
  }

  /**
   * The dues as a table.
   *
   * @param register what to show
   * @param language what the reader reads
   * @return one row for each unit and month
   */
  public static Table table(DuesRegister register, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.words(language.choose("缴费单位", "Party")),
            Column.words(language.choose("所属月份", "Month")),
            Column.figures(language.choose("工资总额", "Wages")),
            Column.words(language.choose("依据", "Stated by")),
            Column.figures(language.choose("应缴", "Due")),
            Column.figures(language.choose("实缴", "Paid")),
            Column.figures(language.choose("欠缴", "Arrears")),
            Column.figures(language.choose("返还", "Rebated")),
            Column.figures(language.choose("其中调整", "Restated")),
            Column.figures(language.choose("滞纳金", "Late fee")));
    for (DuesLine line : register.lines()) {
      table.row(
          line.book().value(),
          line.party().value(),
          line.levyPeriod().toString(),
          Figures.of(line.payroll()),
          line.declared() ? language.choose("申报", "declaration") : language.choose("收款", "receipt"),
          Figures.of(line.due()),
          Figures.of(line.paid()),
          Figures.of(line.arrears()),
          Figures.of(line.rebatedInAll()),
          Figures.of(line.restated()),
          text(line.lateFee(), Figures::of));
    }
    return table;
  }
}
