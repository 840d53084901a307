package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.unionledger.examples.cli.answer.DraftsAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.projections.drafts.OpenDrafts;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger drafts}: vouchers that are prepared and not posted. */
@Command(name = "drafts")
final class DraftsCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Mixin private final BookOptions options = new BookOptions();

  @Option(names = "--json", order = 1)
  private boolean json;

  DraftsCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Selection selection = Selection.ALL.withAsOf(options.asOf()).withBook(options.book());
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      OpenDrafts found = reading.drafts(options.knownAt()).open(selection);
      if (json) {
        DraftsAnswer.writeJson(found, console.answers());
      } else {
        console.answer(DraftsAnswer.table(found, console.language()));
        console.answer(Message.TRUE_AT, found.position());
      }
    }
    return ExitStatus.DONE;
  }
}
