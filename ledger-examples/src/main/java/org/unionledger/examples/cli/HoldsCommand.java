package org.unionledger.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.HoldsAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.BookId;
import org.unionledger.projections.holds.OpenHolds;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger holds}: what is still set aside of funds. */
@Command(name = "holds")
final class HoldsCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--as-of", paramLabel = "DATE", order = 10, converter = Values.Date.class)
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known-at",
      paramLabel = "POSITION",
      order = 11,
      converter = Values.Position.class)
  private @Nullable Long knownAt;

  @Option(names = "--book", paramLabel = "BOOK", order = 12, converter = Values.Book.class)
  private @Nullable BookId book;

  @Option(names = "--fund", paramLabel = "FUND", order = 13, converter = Values.Fund.class)
  private @Nullable String fund;

  HoldsCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Selection selection = Selection.ALL.withAsOf(asOf).withBook(book).withFund(fund);
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      OpenHolds found = reading.holds(knownAt).open(selection);
      if (json) {
        HoldsAnswer.writeJson(found, console.answers());
      } else {
        console.answer(HoldsAnswer.table(found, console.language()));
        console.answer(Message.TRUE_AT, found.position());
      }
    }
    return ExitStatus.DONE;
  }
}
