package org.unionledger.benchmarks.replay.data;

import java.nio.file.Path;
import org.unionledger.journal.jdbc.SqliteJournal;

/** Ledgers with generated movements, built once and kept in the {@link DataFolder}. */
public final class GeneratedLedgers {
  private GeneratedLedgers() {}

  /**
   * Builds ledgers, for use by hand.
   *
   * @param args how many movements each has, for PostgreSQL after {@code postgresql:}
   */
  public static void main(String... args) {
    for (String asked : args) {
      long count = Long.parseLong(asked.substring(asked.indexOf(':') + 1));
      if (asked.startsWith("postgresql:")) {
        try (PostgresServer server = new PostgresServer()) {
          System.out.println(server.ledger(count));
        }
      } else {
        System.out.println(sqlite(count));
      }
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
