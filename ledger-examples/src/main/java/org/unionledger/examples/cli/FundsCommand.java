package org.unionledger.examples.cli;

import org.unionledger.examples.cli.answer.FundsAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.funds.FundReport;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Command;

/** {@code ledger funds}: where the funds stand. */
@Command(name = "funds")
final class FundsCommand extends ViewCommand {

  FundsCommand(Console console, CommonOptions common) {
    super(console, common);
  }

  @Override
  View view(FoldedLedger ledger, Selection selection) {
    FundReport funds = ledger.funds(selection);
    return new View(
        funds.position(),
        target -> FundsAnswer.writeJson(funds, target),
        language -> FundsAnswer.table(funds, language));
  }
}
