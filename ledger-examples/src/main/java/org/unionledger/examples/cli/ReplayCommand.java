package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.BalancesAnswer;
import org.unionledger.examples.cli.answer.ReplayAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.text.Figures;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.ReplayResult;
import org.unionledger.projections.replay.Replayed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger replay}: rebuilds every projection from position 0. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--verified", order = 2)
  private boolean verified;

  @Option(names = "--to", paramLabel = "POSITION", order = 10, converter = Values.Position.class)
  private @Nullable Long to;

  ReplayCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      Replayed<FoldedLedger> rebuilt = reading.rebuilt(to, verified);
      ReplayResult result = rebuilt.result();
      String digest = BalancesAnswer.sha256(rebuilt.projection().balances(Selection.ALL));
      if (json) {
        ReplayAnswer.writeJson(result, digest, console.answers());
      } else {
        console.answer(
            verified ? Message.REPLAYED_VERIFIED : Message.REPLAYED,
            Figures.of(result.events()),
            Figures.of(result.postings()));
        console.answer(Message.REPLAYED_DIGEST, digest);
        console.note(
            Message.REPLAYED_IN,
            ReplayAnswer.seconds(result.elapsed()),
            Figures.of(result.eventsPerSecond()),
            Figures.of(result.postingsPerSecond()));
      }
    }
    return ExitStatus.DONE;
  }
}
