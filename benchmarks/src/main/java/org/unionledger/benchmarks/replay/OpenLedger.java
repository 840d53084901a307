package org.unionledger.benchmarks.replay;

import org.jspecify.annotations.Nullable;
import org.unionledger.benchmarks.recording.DatabaseKind;
import org.unionledger.benchmarks.replay.data.GeneratedLedgers;
import org.unionledger.benchmarks.replay.data.PostgresServer;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.journal.jdbc.SqliteJournal;

/** A generated ledger that is open to be read, and the server that it may need. */
record OpenLedger(JournalReader journal, @Nullable PostgresServer server) implements AutoCloseable {

  /** The ledger with so many movements. */
  static OpenLedger generated(DatabaseKind database, long movements) {
    return switch (database) {
      case SQLITE ->
          new OpenLedger(SqliteJournal.openReadOnly(GeneratedLedgers.sqlite(movements)), null);
      case POSTGRESQL -> {
        PostgresServer server = new PostgresServer();
        yield new OpenLedger(PostgresJournal.openReadOnly(server.ledger(movements)), server);
      }
    };
  }

  @Override
  public void close() {
    journal.close();
    if (server != null) {
      server.close();
    }
  }
}
