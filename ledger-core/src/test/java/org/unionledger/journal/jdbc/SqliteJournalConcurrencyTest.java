package org.unionledger.journal.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalConcurrencyContract;

/** Many threads on one SQLite file, and two writers past the lock that keeps a second one away. */
class SqliteJournalConcurrencyTest extends JournalConcurrencyContract {

  @TempDir Path folder;

  @Override
  protected Journal open() {
    return SqliteJournal.open(folder.resolve("union.ledger"));
  }

  @Override
  protected Journal openBeside() {
    return SecondWriter.on(folder.resolve("union.ledger"));
  }
}
