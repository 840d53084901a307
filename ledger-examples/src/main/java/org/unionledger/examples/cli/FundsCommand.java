package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.unionledger.examples.cli.answer.FundsAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.projections.funds.FundReport;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ledger funds}: where the funds stand. */
@Command(name = "funds")
final class FundsCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Mixin private final SelectionOptions options = new SelectionOptions();

  @Option(names = "--json", order = 1)
  private boolean json;

  FundsCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Selection selection = options.selection();
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      FundReport funds = reading.folded(selection.knownAt()).funds(selection);
      if (json) {
        FundsAnswer.writeJson(funds, console.answers());
      } else {
        console.answer(FundsAnswer.table(funds, console.language()));
        console.answer(Message.TRUE_AT, funds.position());
      }
    }
    return ExitStatus.DONE;
  }
}
