package org.unionledger.journal.jdbc;

import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalBlocksContract;
import org.unionledger.testing.PostgresServer;

/** Blocks on PostgreSQL. */
class PostgresJournalBlocksTest extends JournalBlocksContract {

  private final String url = PostgresServer.emptySchema();

  @Override
  protected Journal open() {
    return PostgresJournal.open(url);
  }
}
