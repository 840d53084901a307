package org.unionledger.journal.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalModelContract;

/** Random use of a journal on SQLite. */
class SqliteJournalModelTest extends JournalModelContract {

  @TempDir Path folder;

  @Override
  protected Journal open() {
    return SqliteJournal.open(folder.resolve("union.ledger"));
  }
}
