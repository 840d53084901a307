package org.unionledger.journal.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalLifeContract;

/** Opening, closing and what else a journal promises, on SQLite. */
class SqliteJournalLifeTest extends JournalLifeContract {

  @TempDir Path folder;

  @Override
  protected Journal open() {
    return SqliteJournal.open(folder.resolve("union.ledger"));
  }
}
