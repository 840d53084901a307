package org.unionledger.journal.jdbc;

import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalModelContract;
import org.unionledger.testing.PostgresServer;

/** Random use of a journal on PostgreSQL. */
class PostgresJournalModelTest extends JournalModelContract {

  private final String url = PostgresServer.emptySchema();

  @Override
  protected Journal open() {
    return PostgresJournal.open(url);
  }
}
