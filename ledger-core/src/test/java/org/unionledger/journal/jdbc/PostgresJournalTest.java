package org.unionledger.journal.jdbc;

import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalContract;
import org.unionledger.testing.PostgresServer;

/** The journal's contract on PostgreSQL. */
class PostgresJournalTest extends JournalContract {

  private final String url = PostgresServer.emptySchema();

  @Override
  protected Journal open() {
    return PostgresJournal.open(url);
  }
}
