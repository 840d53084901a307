package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.BooksAnswer;
import org.unionledger.examples.cli.answer.BooksJson;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.text.Table;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.books.AccountBalanceTable;
import org.unionledger.projections.books.AccountBookCsv;
import org.unionledger.projections.books.AccountBookQuery;
import org.unionledger.projections.books.CashBook;
import org.unionledger.projections.books.GeneralLedger;
import org.unionledger.projections.books.SubsidiaryLedger;
import org.unionledger.projections.books.SubsidiaryWriter;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.query.AccountCode;
import org.unionledger.projections.statements.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger books}: the books of account. */
@Command(name = "books")
final class BooksCommand implements Callable<Integer> {

  /** Cash and bank deposits, in both charts. */
  private static final List<String> CASH = List.of("101", "102");

  private final Console console;
  private final CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "balances|general|subsidiary|cash",
      descriptionKey = "kind",
      converter = Values.BookKind.class)
  private Kind kind = Kind.BALANCES;

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

  @Option(names = "--account", paramLabel = "ACCOUNT", order = 3)
  private @Nullable String account;

  @Option(names = "--unit", paramLabel = "UNIT", order = 4)
  private String unit = Unit.CNY.code();

  @Option(
      names = "--known-at",
      paramLabel = "POSITION",
      order = 5,
      converter = Values.Position.class)
  private @Nullable Long knownAt;

  @Option(names = "--json", order = 6)
  private boolean json;

  @Option(names = "--csv", order = 7)
  private boolean csv;

  BooksCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  /** Which book. */
  enum Kind {
    /** Account balances by level, 科目余额表. */
    BALANCES,
    /** General ledger, 总账. */
    GENERAL,
    /** Subsidiary ledger, 明细账. */
    SUBSIDIARY,
    /** Cash books, 日记账. */
    CASH
  }

  /** Writes CSV. */
  private interface CsvWriter {
    void to(Appendable target) throws IOException;
  }

  @Override
  public Integer call() throws IOException, FailedException, WrongUsageException {
    if (json && csv) {
      throw new WrongUsageException(console.words(Message.ONE_FORM_OF_ANSWER));
    }
    if (book == null || period == null) {
      throw new IllegalStateException("picocli requires them");
    }
    AccountBookQuery query = new AccountBookQuery(book, period, account, unit, knownAt);
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      FoldedLedger ledger = reading.folded(knownAt);
      switch (kind) {
        case BALANCES -> answer(ledger.accountBalances(query));
        case GENERAL -> answer(ledger.generalLedger(query));
        case SUBSIDIARY -> answer(subsidiary(reading, ledger, query), ledger);
        case CASH -> answer(cash(reading, ledger, query), ledger);
      }
    }
    return ExitStatus.DONE;
  }

  private void answer(AccountBalanceTable table) throws IOException {
    if (json) {
      BooksJson.write(table, console.answers());
    } else if (csv) {
      write(target -> AccountBookCsv.write(table, target));
    } else {
      answer(new BooksAnswer(console.language()).table(table), table.position());
    }
  }

  private void answer(GeneralLedger ledger) throws IOException {
    if (json) {
      BooksJson.write(ledger, console.answers());
    } else if (csv) {
      write(target -> AccountBookCsv.write(ledger, target));
    } else {
      answer(new BooksAnswer(console.language()).table(ledger), ledger.position());
    }
  }

  private void answer(SubsidiaryLedger ledger, FoldedLedger names) throws IOException {
    if (json) {
      BooksJson.write(ledger, kind == Kind.CASH, console.answers());
    } else if (csv) {
      write(target -> AccountBookCsv.write(ledger, target));
    } else {
      for (Statement statement : ledger.statements()) {
        console.answer(name(statement, names));
        BooksAnswer answer = new BooksAnswer(console.language());
        console.answer(
            kind == Kind.CASH ? answer.table(CashBook.of(statement)) : answer.table(statement));
        console.answer("");
      }
      console.answer(Message.TRUE_AT, ledger.position());
    }
  }

  private void answer(Table table, long position) throws IOException {
    console.answer(table);
    console.answer(Message.TRUE_AT, position);
  }

  private void write(CsvWriter writer) throws IOException {
    try (Writer text = new OutputStreamWriter(console.answers(), StandardCharsets.UTF_8)) {
      writer.to(text);
    }
  }

  private SubsidiaryLedger subsidiary(
      LedgerReading reading, FoldedLedger ledger, AccountBookQuery query) {
    SubsidiaryWriter writer = ledger.beginSubsidiary(query);
    reading.read(writer.position(), writer);
    return writer.ledger();
  }

  /** Of cash and of bank deposits, or of the account that was asked for. */
  private SubsidiaryLedger cash(
      LedgerReading reading, FoldedLedger ledger, AccountBookQuery query) {
    if (query.account() != null) {
      return subsidiary(reading, ledger, query);
    }
    List<SubsidiaryWriter> writers =
        CASH.stream().map(code -> ledger.beginSubsidiary(query.withAccount(code))).toList();
    reading.read(ledger.position(), event -> writers.forEach(writer -> writer.accept(event)));
    List<Statement> statements =
        writers.stream().flatMap(writer -> writer.ledger().statements().stream()).toList();
    return new SubsidiaryLedger(ledger.position(), query, statements);
  }

  private String name(Statement statement, FoldedLedger names) {
    String code = String.valueOf(statement.query().account());
    return names
        .directory()
        .book(statement.query().book())
        .flatMap(opened -> AccountCode.parse(code).account(opened.chart()))
        .map(found -> code + " " + found.name(console.language().locale()))
        .orElse(code);
  }
}
