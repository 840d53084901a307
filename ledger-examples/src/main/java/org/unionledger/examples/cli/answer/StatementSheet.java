package org.unionledger.examples.cli.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.unionledger.examples.text.Language;
import org.unionledger.projections.financial.FinancialStatement;
import org.unionledger.projections.financial.StatementColumn;
import org.unionledger.projections.financial.StatementRow;

/**
 * A financial statement as a sheet of Excel, laid out as its form is: a balance sheet has assets on
 * the left, liabilities and net assets on the right. Amounts are numbers; row numbers and codes of
 * accounts are texts, so that no program takes them for numbers.
 */
public final class StatementSheet {

  private static final String MONEY = "#,##0.00";
  private static final int HEADER = 2;
  private static final int FIRST_ROW = 3;
  private static final int WIDEST_TITLE = 44;
  private static final int WIDEST_AMOUNT = 20;

  /** Row number, title, accounts; the amounts stand behind them. */
  private static final int WORDS = 3;

  private final FinancialStatement statement;
  private final Language language;
  private final Worksheet sheet;

  private StatementSheet(FinancialStatement statement, Language language, Worksheet sheet) {
    this.statement = statement;
    this.language = language;
    this.sheet = sheet;
  }

  /**
   * Writes a workbook of one sheet.
   *
   * @param statement what to write
   * @param language what the reader reads
   * @param target takes the bytes, and is not closed
   * @throws IOException if the target does not take them
   */
  public static void write(FinancialStatement statement, Language language, OutputStream target)
      throws IOException {
    Workbook workbook = new Workbook(target, "Union Ledger", "1.0");
    String name = statement.query().form().number();
    new StatementSheet(statement, language, workbook.newWorksheet(name)).fill();
    workbook.finish();
  }

  private void fill() {
    sheet.value(0, 0, StatementAnswer.heading(statement, language));
    sheet.style(0, 0).bold().set();
    sheet.value(1, 0, language.choose("数据截至位置 ", "True at position ") + statement.position());
    List<StatementRow> left =
        statement.rows().stream().filter(row -> !StatementAnswer.isRight(row)).toList();
    List<StatementRow> right = statement.rows().stream().filter(StatementAnswer::isRight).toList();
    fill(left, 0);
    if (!right.isEmpty()) {
      fill(right, WORDS + statement.columns().size());
    }
  }

  private void fill(List<StatementRow> rows, int at) {
    header(at);
    int line = FIRST_ROW;
    for (StatementRow row : rows) {
      sheet.value(line, at, Integer.toString(row.number()));
      sheet.value(line, at + 1, row.name(language.locale()));
      sheet.style(line, at + 1).indent(row.indent()).set();
      sheet.value(line, at + 2, String.join(" ", row.accounts()));
      for (int column = 0; column < row.amounts().size(); column++) {
        sheet.value(line, at + WORDS + column, row.amounts().get(column).toDecimal());
        sheet.style(line, at + WORDS + column).format(MONEY).set();
      }
      line++;
    }
  }

  private void header(int at) {
    sheet.value(HEADER, at, language.choose("行次", "Row"));
    sheet.value(HEADER, at + 1, language.choose("项目", "Item"));
    sheet.value(HEADER, at + 2, language.choose("科目", "Accounts"));
    sheet.width(at + 1, WIDEST_TITLE);
    int column = at + WORDS;
    for (StatementColumn each : statement.columns()) {
      sheet.value(HEADER, column, each.name(language.locale()));
      sheet.width(column, WIDEST_AMOUNT);
      column++;
    }
    sheet.range(HEADER, at, HEADER, column - 1).style().bold().set();
  }
}
