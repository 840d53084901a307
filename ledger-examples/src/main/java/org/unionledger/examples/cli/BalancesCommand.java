package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.unionledger.examples.cli.answer.BalancesAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.balances.Balances;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger balances}: turnovers and balances. */
@Command(name = "balances")
final class BalancesCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Mixin private final SelectionOptions options = new SelectionOptions();

  @Option(names = "--json", order = 1)
  private boolean json;

  BalancesCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Selection selection = options.selection();
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      FoldedLedger ledger = reading.folded(selection.knownAt());
      Balances balances = ledger.balances(selection);
      if (json) {
        BalancesAnswer.writeJson(balances, console.answers());
      } else {
        console.answer(BalancesAnswer.table(balances, ledger.directory(), console.language()));
        console.answer(Message.TRUE_AT, balances.position());
      }
    }
    return ExitStatus.DONE;
  }
}
