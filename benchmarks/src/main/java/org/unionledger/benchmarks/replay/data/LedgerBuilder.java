package org.unionledger.benchmarks.replay.data;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.command.Outcome;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;

/**
 * Records generated movements in a ledger: what must come first through the front door, then
 * envelope after envelope in appends of many. The next append is encoded on a second thread.
 */
public final class LedgerBuilder {
  private static final int AT_ONCE = 20_000;

  private final Movements movements;
  private final Recording recording;

  private LedgerBuilder(Movements movements) {
    this.movements = movements;
    this.recording = new Recording(movements.names());
  }

  /**
   * Records all movements, and closes the ledger.
   *
   * @param journal a new, empty one
   * @param movements what to record
   */
  public static void build(Journal journal, Movements movements) {
    LedgerOptions options = LedgerOptions.defaults().withClock(Recording.openingClock());
    try (UnionLedger ledger = UnionLedger.on(journal, options);
        ExecutorService encoding = Executors.newSingleThreadExecutor()) {
      LedgerBuilder builder = new LedgerBuilder(movements);
      builder.open(ledger);
      builder.append(journal, encoding);
    }
  }

  private void open(UnionLedger ledger) {
    for (Outcome outcome : ledger.recordAll(recording.opening())) {
      if (!(outcome instanceof Outcome.Recorded)) {
        throw new IllegalStateException("The ledger cannot be opened: " + outcome);
      }
    }
  }

  private void append(Journal journal, ExecutorService encoding) {
    Progress progress = new Progress("recording movements", movements.count());
    long first = 1;
    Future<List<Envelope>> next = encoding.submit(() -> encoded(1));
    while (first <= movements.count()) {
      List<Envelope> envelopes = taken(next);
      long after = first + envelopes.size();
      next = encoding.submit(() -> encoded(after));
      journal.append(AppendGuard.none(), envelopes);
      first = after;
      progress.upTo(first - 1);
    }
    progress.end();
  }

  private List<Envelope> encoded(long first) {
    long last = Math.min(movements.count(), first + AT_ONCE - 1);
    List<Envelope> envelopes = new ArrayList<>(AT_ONCE);
    for (long number = first; number <= last; number++) {
      envelopes.add(recording.envelope(movements.number(number)));
    }
    return envelopes;
  }

  private static List<Envelope> taken(Future<List<Envelope>> encoded) {
    try {
      return encoded.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while recording movements", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Movements cannot be encoded", e);
    }
  }
}
