package org.unionledger.benchmarks.recording;

import java.sql.Connection;
import java.sql.SQLException;
import org.unionledger.journal.Journal;

/** A place for ledgers, and the same tables without a ledger over them. */
interface Database extends AutoCloseable {

  /** The database of a kind, ready to be used. */
  static Database start(DatabaseKind kind) {
    return switch (kind) {
      case SQLITE -> new SqliteDatabase();
      case POSTGRESQL -> new PostgresDatabase();
    };
  }

  /** Opens a new, empty ledger in the place of the last one. */
  Journal openNew();

  /** Connects to the tables of the last ledger, set as the ledger sets its own connections. */
  Connection connect() throws SQLException;

  /** What begins a transaction; empty if the first statement does. */
  String begin();

  @Override
  void close();
}
