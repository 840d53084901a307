package org.unionledger.journal.jdbc;

import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalLifeContract;
import org.unionledger.testing.PostgresServer;

/** Opening, closing and what else a journal promises, on PostgreSQL. */
class PostgresJournalLifeTest extends JournalLifeContract {

  private final String url = PostgresServer.emptySchema();

  @Override
  protected Journal open() {
    return PostgresJournal.open(url);
  }
}
