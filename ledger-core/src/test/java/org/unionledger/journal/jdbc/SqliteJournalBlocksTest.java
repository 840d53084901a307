package org.unionledger.journal.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalBlocksContract;

/** Blocks on SQLite. */
class SqliteJournalBlocksTest extends JournalBlocksContract {

  @TempDir Path folder;

  @Override
  protected Journal open() {
    return SqliteJournal.open(folder.resolve("union.ledger"));
  }
}
