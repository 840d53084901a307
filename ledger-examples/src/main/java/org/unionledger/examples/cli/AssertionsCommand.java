package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.unionledger.examples.cli.answer.AssertionsAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.assertions.BalanceAssertions;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger assertions}: what was stated of balances, beside what the books say. */
@Command(name = "assertions")
final class AssertionsCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Mixin private final SelectionOptions options = new SelectionOptions();

  @Option(names = "--json", order = 1)
  private boolean json;

  AssertionsCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Selection selection = options.selection();
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      FoldedLedger ledger = reading.folded(selection.knownAt());
      BalanceAssertions found = ledger.assertions(selection);
      if (json) {
        AssertionsAnswer.writeJson(found, console.answers());
      } else {
        console.answer(AssertionsAnswer.table(found, ledger.directory(), console.language()));
        console.answer(Message.TRUE_AT, found.position());
      }
      return found.differing().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }
}
