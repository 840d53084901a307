package org.unionledger.benchmarks.recording;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.journal.Entry;

/** The tables of a young ledger that was closed, new for each iteration. */
@State(Scope.Benchmark)
public class BareTables extends OnDatabase {
  private @Nullable BareRows rows;

  /** Opens new ones, that begin as the ledger does. */
  @Setup(Level.Iteration)
  public void open() throws SQLException {
    List<Entry> entries;
    long head;
    try (UnionLedger ledger = UnionLedger.on(started().openNew(), LedgerOptions.defaults())) {
      Grants.payFirst(ledger, Grants.BEFORE, paid -> {});
      head = ledger.journal().head();
      entries = ledger.journal().read(head - Grants.BEFORE, head, List.of(), Grants.BEFORE);
    }
    rows = new BareRows(started(), entries, head);
  }

  BareRows rows() {
    if (rows == null) {
      throw new IllegalStateException("JMH opens the tables first");
    }
    return rows;
  }

  /** Closes them. */
  @TearDown(Level.Iteration)
  public void close() throws SQLException {
    rows().close();
  }
}
