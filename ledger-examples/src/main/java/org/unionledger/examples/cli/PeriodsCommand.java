package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.PeriodsAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.BookId;
import org.unionledger.projections.periods.PeriodReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger periods}: which months are closed. */
@Command(name = "periods")
final class PeriodsCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(
      names = "--known-at",
      paramLabel = "POSITION",
      order = 10,
      converter = Values.Position.class)
  private @Nullable Long knownAt;

  @Option(names = "--book", paramLabel = "BOOK", order = 11, converter = Values.Book.class)
  private @Nullable BookId book;

  PeriodsCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      PeriodReport report = reading.periods(knownAt).report(book);
      if (json) {
        PeriodsAnswer.writeJson(report, console.answers());
      } else {
        console.answer(PeriodsAnswer.table(report, console.language()));
        console.answer(Message.TRUE_AT, report.position());
      }
    }
    return ExitStatus.DONE;
  }
}
