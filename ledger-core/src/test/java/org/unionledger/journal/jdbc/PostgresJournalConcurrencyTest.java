package org.unionledger.journal.jdbc;

import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalConcurrencyContract;
import org.unionledger.testing.PostgresServer;

/** Many threads on one PostgreSQL schema, and two nodes. */
class PostgresJournalConcurrencyTest extends JournalConcurrencyContract {

  private final String url = PostgresServer.emptySchema();

  @Override
  protected Journal open() {
    return PostgresJournal.open(url);
  }

  @Override
  protected Journal openBeside() {
    return PostgresJournal.open(url);
  }
}
