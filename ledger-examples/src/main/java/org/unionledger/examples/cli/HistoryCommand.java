package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.HistoryAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.PartyId;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.history.History;
import org.unionledger.projections.history.HistoryQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger history}: the events in their order. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--from", paramLabel = "POSITION", order = 10, converter = Values.Position.class)
  private @Nullable Long from;

  @Option(names = "--to", paramLabel = "POSITION", order = 11, converter = Values.Position.class)
  private @Nullable Long to;

  @Option(names = "--fund", paramLabel = "FUND", order = 12, converter = Values.Fund.class)
  private @Nullable String fund;

  @Option(names = "--account", paramLabel = "ACCOUNT", order = 13)
  private @Nullable String account;

  @Option(names = "--party", paramLabel = "PARTY", order = 14, converter = Values.Party.class)
  private @Nullable PartyId party;

  HistoryCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException, WrongUsageException {
    Long first = from == null ? null : Long.valueOf(Math.max(from, 1));
    if (first != null && to != null && first > to) {
      throw new WrongUsageException(console.words(Message.FROM_AFTER_TO, first, to));
    }
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      History history =
          LedgerViews.over(reading.journal())
              .history(new HistoryQuery(first, to, fund, account, party));
      if (json) {
        HistoryAnswer.writeJson(history.events(), console);
      } else {
        HistoryAnswer.write(history.events(), console);
      }
    }
    return ExitStatus.DONE;
  }
}
