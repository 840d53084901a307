package org.unionledger.journal.jdbc;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.unionledger.journal.JournalException;

/**
 * Tells ledgers from other files, and creates them.
 *
 * <p>The file's own bytes are read through SQLite alone: closing any other handle of the file would
 * silently drop the locks that SQLite holds on it in this process.
 */
final class SqliteFile {

  /** What makes a ledger and brings older ones to the format of this version. */
  static final Schema SCHEMA = Schema.of("sqlite");

  /** "ULed": SQLite's {@code application_id}. */
  private static final int APPLICATION = 0x554C6564;

  private SqliteFile() {}

  /** Says what is there, and writes nothing. */
  static LedgerFile inspect(Path file, Schema schema) {
    try {
      if (Files.notExists(file) || (Files.isRegularFile(file) && Files.size(file) == 0)) {
        return new LedgerFile.Absent();
      }
      if (Files.isDirectory(file)) {
        return new LedgerFile.Foreign("a folder");
      }
      return inspectContent(file, schema);
    } catch (IOException e) {
      throw new JournalException.CannotOpen(file.toString(), "its size cannot be read", e);
    }
  }

  private static LedgerFile inspectContent(Path file, Schema schema) {
    // Nothing is locked, recovered or created beside a file that is opened as immutable.
    try (Session session = new Session(SqliteDialect.connect(file, "?immutable=1"))) {
      // So its log is not seen either: a file that is shorter than its first page says, because a
      // checkpoint was cut off, is a ledger all the same.
      session.execute("PRAGMA writable_schema = ON");
      int application = Integer.parseInt(session.value("PRAGMA application_id"));
      int format = Integer.parseInt(session.value("PRAGMA user_version"));
      if (application != APPLICATION || format < 1) {
        return new LedgerFile.Foreign("an SQLite database of another application");
      }
      if (format < schema.oldest()) {
        return new LedgerFile.Foreign("one of a version before the first release (format 1)");
      }
      return format > schema.newest()
          ? new LedgerFile.NewerLedger(format)
          : new LedgerFile.Ledger(format);
    } catch (SQLException e) {
      if (e instanceof SQLiteException known
          && known.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB) {
        return new LedgerFile.Foreign("a file of another kind");
      }
      throw SqliteDialect.of(file).explain(e);
    }
  }

  /**
   * Creates an empty ledger. It is made beside its place and then moved there, so that a crash
   * leaves no half of one.
   */
  static void create(Path file, Schema schema) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    try {
      for (String part : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + part));
      }
      try (Session session = new Session(SqliteDialect.connect(unfinished, ""))) {
        session.execute("PRAGMA journal_mode = WAL");
        session.execute("PRAGMA synchronous = FULL");
        session.execute("BEGIN IMMEDIATE");
        schema.migrate(session, 0);
        session.execute("COMMIT");
        // Closing would do it, too, but keep quiet about a failure, and the log is not moved.
        session.execute(SqliteDialect.EMPTY_LOG);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      makeDurable(file);
    } catch (SQLException e) {
      throw SqliteDialect.of(file).explain(e);
    } catch (FileSystemException e) {
      throw new JournalException.CannotOpen(
          file.toString(), "it cannot be created in its folder", e);
    } catch (IOException e) {
      throw new JournalException.StorageFailure(file.toString(), "cannot be created", e);
    }
  }

  /** The name of a new file is as durable as its folder is. */
  private static void makeDurable(Path file) throws IOException {
    FileChannel folder;
    try {
      folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ);
    } catch (IOException notOnThisSystem) {
      return; // Windows does not open folders; it writes their entries through by itself.
    }
    try (folder) {
      folder.force(true);
    }
  }
}
