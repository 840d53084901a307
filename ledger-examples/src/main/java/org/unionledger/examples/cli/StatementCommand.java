package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.RowPostingsAnswer;
import org.unionledger.examples.cli.answer.StatementAnswer;
import org.unionledger.examples.cli.answer.StatementSheet;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.BookId;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.FinancialLedger;
import org.unionledger.projections.financial.FinancialStatement;
import org.unionledger.projections.financial.FinancialStatementCsv;
import org.unionledger.projections.financial.FinancialStatementQuery;
import org.unionledger.projections.financial.RowPostings;
import org.unionledger.projections.financial.RowReader;
import org.unionledger.projections.financial.StatementCheck;
import org.unionledger.projections.financial.StatementForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger statement}: the financial statements of a book. */
@Command(name = "statement")
final class StatementCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "balance-sheet|income-expenditure|fiscal-appropriation|state-assets|cost",
      descriptionKey = "form",
      converter = Values.Statement.class)
  private StatementForm form = StatementForm.BALANCE_SHEET;

  @Option(
      names = "--book",
      paramLabel = "BOOK",
      order = 1,
      required = true,
      converter = Values.Book.class)
  private @Nullable BookId book;

  @Option(
      names = "--period",
      paramLabel = "yyyy-MM|yyyy",
      order = 2,
      required = true,
      converter = Values.Accounting.class)
  private @Nullable AccountingPeriod period;

  @Option(
      names = "--known-at",
      paramLabel = "POSITION",
      order = 3,
      converter = Values.Position.class)
  private @Nullable Long knownAt;

  @Option(names = "--row", paramLabel = "ROW", order = 4, converter = Values.Row.class)
  private @Nullable Integer row;

  @Option(names = "--json", order = 5)
  private boolean json;

  @Option(names = "--csv", order = 6)
  private boolean csv;

  @Option(names = "--out", paramLabel = "FILE.xlsx", order = 7, converter = Values.File.class)
  private @Nullable Path out;

  StatementCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException, WrongUsageException {
    requireOneForm();
    FinancialStatementQuery query = query();
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      FinancialLedger ledger = reading.financial(knownAt);
      FinancialStatement statement = ledger.statement(query);
      if (row == null) {
        answer(statement);
      } else {
        answer(postings(reading, ledger.beginRow(query, row)));
      }
      return holds(statement) ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }

  private void requireOneForm() throws WrongUsageException {
    if (Stream.of(json, csv, out != null).filter(asked -> asked).count() > 1
        || (row != null && (csv || out != null))) {
      throw new WrongUsageException(console.words(Message.ONE_FORM_OF_ANSWER));
    }
    if (out != null && !out.toString().endsWith(".xlsx")) {
      throw new WrongUsageException(console.words(Message.NOT_A_WORKBOOK, out));
    }
  }

  private FinancialStatementQuery query() {
    if (book == null || period == null) {
      throw new IllegalStateException("picocli requires them");
    }
    return new FinancialStatementQuery(form, book, period, knownAt);
  }

  private void answer(FinancialStatement statement) throws IOException {
    Path file = out;
    if (json) {
      StatementAnswer.writeJson(statement, console.answers());
    } else if (csv) {
      try (Writer text = new OutputStreamWriter(console.answers(), StandardCharsets.UTF_8)) {
        FinancialStatementCsv.write(statement, text);
      }
    } else if (file != null) {
      writeWorkbook(statement, file);
    } else {
      console.answer(StatementAnswer.heading(statement, console.language()));
      console.answer(StatementAnswer.table(statement, console.language()));
      console.answer(Message.TRUE_AT, statement.position());
    }
  }

  private void writeWorkbook(FinancialStatement statement, Path file) throws IOException {
    try (WholeFile workbook = WholeFile.at(file)) {
      StatementSheet.write(statement, console.language(), workbook.content());
      workbook.keep();
    }
    console.note(Message.EXPORTED, statement.position(), file);
  }

  private RowPostings postings(LedgerReading reading, RowReader reader) {
    reading.read(reader.position(), reader);
    return reader.postings();
  }

  private void answer(RowPostings behind) throws IOException {
    if (json) {
      RowPostingsAnswer.writeJson(behind, console.answers());
    } else {
      console.answer(RowPostingsAnswer.table(behind, console.language()));
      console.answer(Message.TRUE_AT, behind.position());
    }
  }

  /** Says which equation is not satisfied, if one is not. */
  private boolean holds(FinancialStatement statement) {
    for (StatementCheck check : statement.checks()) {
      if (!check.holds()) {
        console.note(
            Message.CHECK_FAILED,
            check.name(console.language().locale()),
            check.differences().getFirst().toPlainText(),
            check.differences().getLast().toPlainText());
      }
    }
    return statement.holds();
  }
}
