package org.unionledger.benchmarks.replay.data;

import java.nio.file.Path;
import org.unionledger.journal.jdbc.SqliteJournal;

/** Ledgers with generated movements, built once and kept in the {@link DataFolder}. */
public final class GeneratedLedgers {
  private GeneratedLedgers() {}

  /**
   * Builds SQLite ledgers, for use by hand.
   *
   * @param counts how many movements each has
   */
  public static void main(String... counts) {
    for (String count : counts) {
      System.out.println(sqlite(Long.parseLong(count)));
    }
  }

  /**
   * The SQLite ledger with so many movements.
   *
   * @param movements how many
   * @return its file
   */
  public static Path sqlite(long movements) {
    return DataFolder.complete(
        "movements-" + movements + ".ledger",
        file -> LedgerBuilder.build(SqliteJournal.open(file), new Movements(movements)));
  }
}
