package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.HoldsAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.projections.holds.OpenHolds;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger holds}: what is still set aside of funds. */
@Command(name = "holds")
final class HoldsCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--fund", paramLabel = "FUND", order = 13, converter = Values.Fund.class)
  private @Nullable String fund;

  HoldsCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Selection selection =
        Selection.ALL.withAsOf(options.asOf()).withBook(options.book()).withFund(fund);
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      OpenHolds found = reading.holds(options.knownAt()).open(selection);
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
