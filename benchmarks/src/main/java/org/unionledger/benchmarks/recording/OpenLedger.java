package org.unionledger.benchmarks.recording;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.journal.Journal;

/** A young ledger at its front door, a new one for each iteration. */
@State(Scope.Benchmark)
public class OpenLedger extends OnDatabase {
  private final AtomicLong grants = new AtomicLong();
  private @Nullable Journal journal;
  private @Nullable UnionLedger ledger;

  /** Opens a new one. */
  @Setup(Level.Iteration)
  public void open() {
    journal = started().openNew();
    ledger = UnionLedger.on(journal, LedgerOptions.defaults());
    Grants.payFirst(ledger, Grants.BEFORE, paid -> {});
    grants.set(Grants.BEFORE);
  }

  UnionLedger ledger() {
    if (ledger == null) {
      throw new IllegalStateException("JMH opens the ledger first");
    }
    return ledger;
  }

  Journal journal() {
    if (journal == null) {
      throw new IllegalStateException("JMH opens the ledger first");
    }
    return journal;
  }

  /** Returns the first of the next so many grants, which nobody else gets. */
  long next(int count) {
    return grants.getAndAdd(count) + 1;
  }

  /** Closes it. */
  @TearDown(Level.Iteration)
  public void close() {
    ledger().close();
  }
}
