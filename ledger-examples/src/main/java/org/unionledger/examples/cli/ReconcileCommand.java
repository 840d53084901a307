package org.unionledger.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.ReconciliationAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.BookId;
import org.unionledger.projections.reconciliation.InterLevelLine;
import org.unionledger.projections.reconciliation.Reconciler;
import org.unionledger.projections.reconciliation.Reconciliation;
import org.unionledger.projections.reconciliation.ReconciliationQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger reconcile}: what one union sent, and what the other has. */
@Command(name = "reconcile")
final class ReconcileCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--from", paramLabel = "DATE", order = 10, converter = Values.Date.class)
  private @Nullable LocalDate from;

  @Option(names = "--as-of", paramLabel = "DATE", order = 11, converter = Values.Date.class)
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known-at",
      paramLabel = "POSITION",
      order = 12,
      converter = Values.Position.class)
  private @Nullable Long knownAt;

  @Option(names = "--book", paramLabel = "BOOK", order = 13, converter = Values.Book.class)
  private @Nullable BookId book;

  ReconcileCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    ReconciliationQuery query = new ReconciliationQuery(from, asOf, knownAt, book);
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      Reconciler reconciler = reading.interLevel(knownAt).begin(query);
      if (reconciler.asksForEvents()) {
        reading.read(reconciler.position(), reconciler);
      }
      Reconciliation found = reconciler.reconciliation();
      if (json) {
        ReconciliationAnswer.writeJson(found, console.answers());
      } else {
        answer(found);
      }
      return found.differing().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    }
  }

  private void answer(Reconciliation found) throws IOException {
    console.answer(ReconciliationAnswer.table(found, console.language()));
    for (InterLevelLine line : found.differing()) {
      console.answer(
          Message.NOT_RECONCILED,
          line.sender(),
          line.receiver(),
          line.key().name(console.language().locale()));
      console.answer(ReconciliationAnswer.openPostings(line, console.language()));
    }
    console.answer(Message.TRUE_AT, found.position());
  }
}
