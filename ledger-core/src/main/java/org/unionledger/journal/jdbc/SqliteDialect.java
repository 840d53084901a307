package org.unionledger.journal.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.unionledger.journal.JournalException;

/** SQLite: one file, write-ahead log, every commit on stable storage before it is acknowledged. */
final class SqliteDialect implements Dialect {

  /**
   * What every connection is set to. A ledger is a file that others may have prepared, so its
   * schema is not trusted; SQLite's error checks are on; nothing is mapped into memory, where a
   * failing disk would end the process.
   */
  private static final List<String> PROFILE =
      List.of(
          "PRAGMA busy_timeout = 5000",
          "PRAGMA synchronous = FULL",
          "PRAGMA foreign_keys = ON",
          "PRAGMA trusted_schema = OFF",
          "PRAGMA cell_size_check = ON",
          "PRAGMA mmap_size = 0",
          "PRAGMA cache_size = -16384",
          "PRAGMA wal_autocheckpoint = 4000");

  /** Puts everything that is in the log into the file, durably, and fails if that fails. */
  static final String EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)";

  private static final int[] OLDEST_SAFE = {3, 51, 3};

  private final Path file;
  private final String readMode;
  private final List<String> furtherPragmas;

  private SqliteDialect(Path file, String readMode, List<String> furtherPragmas) {
    this.file = file;
    this.readMode = readMode;
    this.furtherPragmas = furtherPragmas;
  }

  /** A ledger that a writer may append to. */
  static SqliteDialect of(Path file) {
    return new SqliteDialect(file, "?mode=ro", List.of());
  }

  /** The same, with further pragmas for every connection. */
  SqliteDialect with(String... pragmas) {
    return new SqliteDialect(file, readMode, List.of(pragmas));
  }

  /** A ledger that nobody can be writing, on a medium where not even a lock can be placed. */
  static SqliteDialect ofUnchangeable(Path file) {
    return new SqliteDialect(file, "?immutable=1", List.of());
  }

  /** A connection to a file, with nothing set; {@code mode} is an SQLite URI query or empty. */
  static Connection connect(Path file, String mode) throws SQLException {
    return new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toUri() + mode);
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public Session openWriter() throws SQLException {
    Session session = session(true);
    try {
      // What an earlier failure left in the log without a flush becomes durable before it is built
      // on.
      session.execute(EMPTY_LOG);
      return session;
    } catch (SQLException e) {
      session.close();
      throw e;
    }
  }

  /** A pragma that is not obeyed says nothing; so it is asked. */
  private void requireDurable(Session session) throws SQLException {
    String log = session.value("PRAGMA journal_mode");
    String flushes = session.value("PRAGMA synchronous");
    if (!log.equals("wal") || !flushes.equals("2")) {
      throw new JournalException.CannotOpen(
          place(),
          "SQLite keeps no write-ahead log there that is flushed at every commit (%s, %s); put it"
                  .formatted(log, flushes)
              + " on a local disk",
          null);
    }
  }

  @Override
  public Session openReader() throws SQLException {
    return session(false);
  }

  private Session session(boolean writes) throws SQLException {
    Session session = new Session(connect(file, writes ? "?mode=rw" : readMode));
    try {
      requireSafe(session.value("SELECT sqlite_version()"));
      for (String pragma : PROFILE) {
        session.execute(pragma);
      }
      if (writes) {
        session.execute("PRAGMA journal_mode = WAL");
        requireDurable(session);
      } else {
        session.execute("PRAGMA query_only = ON");
      }
      for (String pragma : furtherPragmas) {
        session.execute(pragma);
      }
      return session;
    } catch (SQLException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  /**
   * Refuses versions of SQLite that can lose a commit when a log starts anew while it is read.
   *
   * @see <a href="https://www.sqlite.org/wal.html#walresetbug">The WAL-reset bug</a>
   */
  void requireSafe(String version) {
    int[] found = Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    if (Arrays.compare(found, OLDEST_SAFE) < 0) {
      throw new JournalException.CannotOpen(
          place(),
          "SQLite " + version + " can lose commits; put sqlite-jdbc 3.51.3 or newer",
          null);
    }
  }

  @Override
  public void begin(Session session) throws SQLException {
    session.repeat("BEGIN IMMEDIATE");
  }

  /** {@code BEGIN IMMEDIATE} has locked it. */
  @Override
  public String lock() {
    return "";
  }

  @Override
  public void commit(Session session) throws SQLException {
    session.repeat("COMMIT");
  }

  @Override
  public void rollback(Session session) throws SQLException {
    session.repeat("ROLLBACK");
  }

  /** A statement that answered everything, or was closed, holds nothing. */
  @Override
  public void rest(Session session) {}

  @Override
  public void beforeClose(Session session) throws SQLException {
    session.execute(EMPTY_LOG);
  }

  @Override
  public String damage(Session session) throws SQLException {
    return SqliteDamage.find(session);
  }

  @Override
  public boolean isDuplicate(SQLException error) {
    return switch (code(error)) {
      case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID -> true;
      default -> false;
    };
  }

  /** There is no connection to lose: a file that fails once is not to be trusted the next time. */
  @Override
  public boolean isDisconnected(SQLException error) {
    return false;
  }

  /**
   * A full disk and a busy file end a commit before its last page is in the log; after any other
   * failure the pages may be there and count when the file is opened again.
   */
  @Override
  public boolean isCertainlyNotCommitted(SQLException error) {
    SQLiteErrorCode primary = primary(error);
    return primary == SQLiteErrorCode.SQLITE_FULL || primary == SQLiteErrorCode.SQLITE_BUSY;
  }

  @Override
  public JournalException explain(SQLException error) {
    if (code(error) == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ) {
      return new JournalException.Damaged(place(), "it was cut short", error);
    }
    return switch (primary(error)) {
      case SQLITE_FULL -> new JournalException.StorageFull(place(), error);
      case SQLITE_READONLY, SQLITE_PERM -> new JournalException.ReadOnlyStorage(place(), error);
      // All statements are ours: one that makes no sense to SQLite meets tables that are not.
      // No entry is as large as what SQLite finds too big: its length was damaged.
      case SQLITE_CORRUPT, SQLITE_ERROR, SQLITE_TOOBIG ->
          new JournalException.Damaged(place(), text(error), error);
      case SQLITE_NOTADB -> new JournalException.NotALedger(place(), "a file of another kind");
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new JournalException.StorageFailure(
              place(), "another program holds its write lock", error);
      case SQLITE_CANTOPEN ->
          new JournalException.CannotOpen(
              place(), "this user may not open it, or may not write in its folder", error);
      default -> new JournalException.StorageFailure(place(), text(error), error);
    };
  }

  private static String text(SQLException error) {
    return String.valueOf(error.getMessage());
  }

  private static SQLiteErrorCode code(SQLException error) {
    return error instanceof SQLiteException sqlite
        ? sqlite.getResultCode()
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }

  /** The low byte of an extended code is the primary one. */
  private static SQLiteErrorCode primary(SQLException error) {
    SQLiteErrorCode code = code(error);
    return code.code < 0 ? code : SQLiteErrorCode.getErrorCode(code.code & 0xff);
  }
}
