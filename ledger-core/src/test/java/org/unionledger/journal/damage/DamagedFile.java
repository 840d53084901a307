package org.unionledger.journal.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;

/** A file, and perhaps its log, that are damaged again and again. For one thread at a time. */
final class DamagedFile implements AutoCloseable {

  private final Path file;
  private final Path copy;
  private final FileChannel database;
  private final FileChannel log;
  private final boolean hasLog;

  DamagedFile(Path folder, SampleLedger sample) throws IOException {
    Files.createDirectories(folder);
    this.file = folder.resolve("damaged.ledger");
    this.copy = folder.resolve("copy.ledger");
    Files.write(file, sample.database());
    this.database = FileChannel.open(file, StandardOpenOption.WRITE);
    this.hasLog = sample.log().length > 0;
    Path beside = hasLog ? beside(file, "-wal") : folder.resolve("no-log");
    Files.write(beside, sample.log());
    this.log = FileChannel.open(beside, StandardOpenOption.WRITE);
  }

  private static Path beside(Path file, String part) {
    return file.resolveSibling(file.getFileName() + part);
  }

  /** Writes into the file. Nothing may have it open. */
  void write(int offset, byte... bytes) throws IOException {
    database.write(ByteBuffer.wrap(bytes), offset);
  }

  /** Writes into the log. Nothing may have it open. */
  void writeLog(int offset, byte... bytes) throws IOException {
    log.write(ByteBuffer.wrap(bytes), offset);
  }

  /** Makes the file these bytes, and the log those. */
  void replace(byte[] bytes, byte[] logBytes) throws IOException {
    if (!hasLog) {
      // Whoever wrote in between may have left one.
      Files.deleteIfExists(beside(file, "-wal"));
    }
    database.truncate(bytes.length);
    write(0, bytes);
    log.truncate(logBytes.length);
    writeLog(0, logBytes);
  }

  JournalReader toRead() {
    return SqliteJournal.openReadOnly(file);
  }

  /** Opens a copy for writing, so that the damaged file stays as it is. */
  Journal toWrite() {
    try {
      for (String part : new String[] {"", "-wal", "-shm"}) {
        Files.deleteIfExists(beside(copy, part));
      }
      Files.copy(file, copy);
      if (Files.exists(beside(file, "-wal"))) {
        Files.copy(beside(file, "-wal"), beside(copy, "-wal"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SqliteJournal.open(copy);
  }

  /** Whether SQLite finds the damage by its own means. */
  boolean isSeenBySqlite() {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("PRAGMA integrity_check(1)")) {
      return !found.next() || !"ok".equals(found.getString(1));
    } catch (SQLException e) {
      return true;
    }
  }

  /** A connection of somebody who does as he likes. */
  Connection toChange() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
  }

  /** Whoever may write would move the log into the file when closing. */
  private Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro");
  }

  /** The page at which the tree of a table begins. */
  int rootPage(String table) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")) {
      row.next();
      return row.getInt(1);
    }
  }

  @Override
  public void close() throws IOException {
    database.close();
    log.close();
  }
}
