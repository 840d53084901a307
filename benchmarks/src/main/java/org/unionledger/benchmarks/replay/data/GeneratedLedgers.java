package org.unionledger.benchmarks.replay.data;

import java.nio.file.Path;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.blocks.PostingBlocks;

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
   * The SQLite ledger with so many movements, all blocks of postings sealed.
   *
   * @param movements how many
   * @return its file
   */
  public static Path sqlite(long movements) {
    String name = "movements-" + movements;
    Path ledger =
        DataFolder.complete(
            name + ".ledger",
            file -> LedgerBuilder.build(SqliteJournal.open(file), new Movements(movements)));
    DataFolder.complete(name + ".sealed", marked -> seal(SqliteJournal.open(ledger)));
    return ledger;
  }

  /** Seals what is not yet in a block, and closes the ledger. */
  static void seal(Journal journal) {
    try (journal) {
      Progress progress = new Progress("sealing entries", journal.head());
      PostingBlocks.of(journal).seal(progress::upTo);
      progress.end();
    }
  }
}
