package org.unionledger.journal.jdbc;

import java.nio.file.Path;
import org.unionledger.journal.Journal;

/** A ledger in an SQLite file that is set otherwise than a ledger is, for tests of failures. */
public final class TunedJournal {

  private TunedJournal() {}

  /**
   * Opens a ledger to write it.
   *
   * @param pragmas what every connection is set to after the usual; none for a ledger as it is
   */
  public static Journal open(Path file, String... pragmas) {
    return SqliteJournal.open(file, dialect -> dialect.with(pragmas));
  }
}
