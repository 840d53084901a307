package org.unionledger.journal.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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

  /** The format that this version writes: SQLite's {@code user_version}. */
  static final int FORMAT = 1;

  /** "ULed": SQLite's {@code application_id}. */
  static final int APPLICATION = 0x554C6564;

  private static final String SCHEMA = "sqlite-1.sql";

  private SqliteFile() {}

  /** Says what is there, and writes nothing. */
  static LedgerFile inspect(Path file) {
    try {
      if (Files.notExists(file) || (Files.isRegularFile(file) && Files.size(file) == 0)) {
        return new LedgerFile.Absent();
      }
      if (Files.isDirectory(file)) {
        return new LedgerFile.Foreign("a folder");
      }
      return inspectContent(file);
    } catch (IOException e) {
      throw new JournalException.CannotOpen(file, "its size cannot be read", e);
    }
  }

  private static LedgerFile inspectContent(Path file) {
    // Nothing is locked, recovered or created beside a file that is opened as immutable.
    try (Session session = new Session(SqliteDialect.connect(file, "?immutable=1"))) {
      int application = Integer.parseInt(session.value("PRAGMA application_id"));
      int format = Integer.parseInt(session.value("PRAGMA user_version"));
      if (application != APPLICATION || format < 1) {
        return new LedgerFile.Foreign("an SQLite database of another application");
      }
      return format > FORMAT ? new LedgerFile.NewerLedger(format) : new LedgerFile.Ledger(format);
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
  static void create(Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    try {
      for (String part : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + part));
      }
      try (Session session = new Session(SqliteDialect.connect(unfinished, ""))) {
        session.execute("PRAGMA journal_mode = WAL");
        session.execute("PRAGMA synchronous = FULL");
        session.execute("BEGIN IMMEDIATE");
        for (String sql : schema()) {
          session.execute(sql);
        }
        session.execute("PRAGMA application_id = " + APPLICATION);
        session.execute("PRAGMA user_version = " + FORMAT);
        session.execute("COMMIT");
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      makeDurable(file);
    } catch (SQLException e) {
      throw SqliteDialect.of(file).explain(e);
    } catch (FileSystemException e) {
      throw new JournalException.CannotOpen(file, "it cannot be created in its folder", e);
    } catch (IOException e) {
      throw new JournalException.StorageFailure(file.toString(), "cannot be created", e);
    }
  }

  private static void makeDurable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    } catch (IOException notOnThisSystem) {
      // Windows does not open folders; it writes their entries through by itself.
    }
  }

  private static String[] schema() {
    try (InputStream resource = SqliteFile.class.getResourceAsStream(SCHEMA)) {
      if (resource == null) {
        throw new IllegalStateException(SCHEMA + " is missing from the library: rebuild it");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).split("\n\\s*\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
