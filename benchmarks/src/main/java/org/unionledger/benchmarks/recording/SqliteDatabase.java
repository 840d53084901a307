package org.unionledger.benchmarks.recording;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;

/** A file in the work folder. */
final class SqliteDatabase implements Database {

  /** All that the ledger sets and that costs or saves anything. */
  private static final List<String> PROFILE =
      List.of(
          "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL",
          "PRAGMA foreign_keys = ON",
          "PRAGMA trusted_schema = OFF",
          "PRAGMA cell_size_check = ON",
          "PRAGMA mmap_size = 0",
          "PRAGMA cache_size = -16384",
          "PRAGMA wal_autocheckpoint = 4000");

  private Path file = WorkFolder.absentFile("measured");

  @Override
  public Journal openNew() {
    file = WorkFolder.absentFile("measured");
    return SqliteJournal.open(file);
  }

  @Override
  public Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      for (String pragma : PROFILE) {
        statement.execute(pragma);
      }
    }
    return connection;
  }

  @Override
  public String begin() {
    return "BEGIN IMMEDIATE";
  }

  @Override
  public void close() {
    WorkFolder.delete(file);
  }
}
