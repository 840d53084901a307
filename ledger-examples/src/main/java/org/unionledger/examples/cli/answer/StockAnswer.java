package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.projections.stock.StockLine;
import org.unionledger.projections.stock.StockOnHand;

/** Goods on hand, as JSON and as a table. */
public final class StockAnswer {

  private StockAnswer() {}

  /**
   * Writes the answer of {@code ledger stock --json}, its line feed included.
   *
   * @param stock what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(StockOnHand stock, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", stock.position());
      json.writeArrayFieldStart("stock");
      for (StockLine line : stock.lines()) {
        json.writeStartObject();
        json.writeStringField("book", line.book().value());
        json.writeStringField("item", line.quantity().unit().code());
        json.writeStringField("lot", line.lot().value());
        json.writeNumberField("receipt", line.receipt());
        json.writeStringField("quantity", line.quantity().toPlainText());
        json.writeStringField("value", line.value().toPlainText());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * The goods as a table.
   *
   * @param stock what to show
   * @param language what the reader reads
   * @return one row for each lot
   */
  public static Table table(StockOnHand stock, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.words(language.choose("物品", "Item")),
            Column.words(language.choose("批次", "Lot")),
            Column.figures(language.choose("入库序号", "Receipt")),
            Column.figures(language.choose("数量", "Quantity")),
            Column.figures(language.choose("价值（元）", "Value (CNY)")));
    for (StockLine line : stock.lines()) {
      table.row(
          line.book().value(),
          line.quantity().unit().code(),
          line.lot().value(),
          String.valueOf(line.receipt()),
          Figures.of(line.quantity()),
          Figures.of(line.value()));
    }
    return table;
  }
}
