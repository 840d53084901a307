package org.unionledger.journal.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalContract;

/** The journal's contract on SQLite. */
class SqliteJournalTest extends JournalContract {

  @TempDir Path folder;

  @Override
  protected Journal open() {
    return SqliteJournal.open(folder.resolve("union.ledger"));
  }
}
