package org.unionledger.projections.financial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.money.Amount;
import org.unionledger.projections.internal.CsvRows;

/**
 * Financial statements after RFC 4180. The cells are the row's number, the side of the form, the
 * title in Chinese and in English, the accounts separated by spaces, and one amount for each
 * column, which headings leave empty; a header row first.
 */
public final class FinancialStatementCsv {
  private FinancialStatementCsv() {}

  /**
   * Writes a statement.
   *
   * @param statement what to write
   * @param target takes the text
   * @throws IOException if the target does not take it
   */
  public static void write(FinancialStatement statement, Appendable target) throws IOException {
    List<String> header =
        new ArrayList<>(List.of("row", "side", "title", "englishTitle", "accounts"));
    statement.columns().forEach(column -> header.add(column.key()));
    target.append(CsvRows.of(header)).append(CsvRows.END);
    for (StatementRow row : statement.rows()) {
      target.append(CsvRows.of(cells(statement, row))).append(CsvRows.END);
    }
  }

  private static List<String> cells(FinancialStatement statement, StatementRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(row.number()));
    cells.add(
        switch (row.side()) {
          case DEBIT -> "left";
          case CREDIT -> "right";
        });
    cells.add(row.chineseName());
    cells.add(row.englishName());
    cells.add(String.join(" ", row.accounts()));
    for (int column = 0; column < statement.columns().size(); column++) {
      List<Amount> amounts = row.amounts();
      cells.add(amounts.isEmpty() ? "" : amounts.get(column).toPlainText());
    }
    return cells;
  }
}
