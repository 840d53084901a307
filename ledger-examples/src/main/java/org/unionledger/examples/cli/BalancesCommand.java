package org.unionledger.examples.cli;

import org.unionledger.examples.cli.answer.BalancesAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.balances.Balances;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;

/** {@code ledger balances}: turnovers and balances. */
@Command(name = "balances")
final class BalancesCommand extends ViewCommand {

  BalancesCommand(Console console, CommonOptions common) {
    super(console, common);
  }

  @Override
  View view(FoldedLedger ledger, Selection selection) {
    Balances balances = ledger.balances(selection);
    return new View(
        balances.position(),
        target -> BalancesAnswer.writeJson(balances, target),
        language -> BalancesAnswer.table(balances, ledger.directory(), language));
  }
}
