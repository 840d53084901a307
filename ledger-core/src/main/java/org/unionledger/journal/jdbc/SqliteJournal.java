package org.unionledger.journal.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;

/**
 * Ledgers in one SQLite file on a local disk.
 *
 * <p>Beside the file {@code name} there are {@code name-wal} and {@code name-shm} while it is open,
 * which belong to it and are never copied apart from it, and {@code name.lock}, which says who
 * writes. One process at a time writes; any number read meanwhile.
 */
public final class SqliteJournal {

  /** A replay reads on all cores. */
  private static final int READERS = Math.max(4, Runtime.getRuntime().availableProcessors());

  private SqliteJournal() {}

  /**
   * Opens a ledger to read and write it, and creates it if there is none.
   *
   * @throws JournalException.CannotOpen if the place cannot hold a ledger
   * @throws JournalException.NotALedger if there is something else; it is not touched
   * @throws JournalException.NewerFormat if a newer version wrote it; it is not touched
   * @throws JournalException.HeldElsewhere if it is open for writing already, here or elsewhere
   * @throws JournalException if its storage fails or is damaged
   */
  public static Journal open(Path file) {
    return open(file, dialect -> dialect);
  }

  /** Opens a ledger whose dialect is made to behave otherwise, for tests of failures. */
  static Journal open(Path file, Function<SqliteDialect, Dialect> otherwise) {
    return open(file, SqliteFile.SCHEMA, otherwise);
  }

  /** Opens a ledger of other formats than this version's, for tests of migration. */
  static Journal open(Path file, Schema schema, Function<SqliteDialect, Dialect> otherwise) {
    Path place = placeOf(file);
    format(place, schema);
    Dialect dialect = otherwise.apply(SqliteDialect.of(place));
    WriterLock lock = WriterLock.take(place);
    JdbcJournal journal = new JdbcJournal(dialect, READERS, lock::close);
    try {
      int format = format(place, schema);
      if (format == 0) {
        requireNoFormerLog(place);
        SqliteFile.create(place, schema);
      } else if (format < schema.newest()) {
        journal.prepare(session -> schema.migrate(session, format));
      }
      journal.requireWritable();
      return journal;
    } catch (RuntimeException | Error e) {
      closeAfter(e, journal);
      throw e;
    }
  }

  /**
   * Opens a ledger to read it, whether or not somebody writes it meanwhile. It is followed: what is
   * appended elsewhere can be read at once.
   *
   * @throws JournalException.CannotOpen if there is no ledger, or it cannot be read
   * @throws JournalException.NotALedger if there is something else
   * @throws JournalException.NewerFormat if a newer version wrote it
   * @throws JournalException if its storage fails or is damaged
   */
  public static JournalReader openReadOnly(Path file) {
    return openReadOnly(file, SqliteFile.SCHEMA);
  }

  /** The same for other formats than this version's. */
  static JournalReader openReadOnly(Path file, Schema schema) {
    return opened(file, schema, JdbcReader::requireReadable);
  }

  /**
   * Opens a ledger to verify it. Unlike {@link #openReadOnly}, it opens one whose head is not its
   * last entry, so that {@link JournalReader#verify} can say where it is damaged.
   *
   * @throws JournalException as {@link #openReadOnly} does
   */
  public static JournalReader openToVerify(Path file) {
    return opened(file, SqliteFile.SCHEMA, reader -> {});
  }

  private static JournalReader opened(Path file, Schema schema, Consumer<JdbcReader> check) {
    Path place = placeOf(file);
    int format = format(place, schema);
    if (format == 0) {
      throw new JournalException.CannotOpen(
          place.toString(),
          "there is none; check the path, or open it for writing to create it",
          null);
    }
    if (format < schema.newest()) {
      throw new JournalException.CannotOpen(
          place.toString(),
          "it has format %d; open it once for writing, which brings it to format %d"
              .formatted(format, schema.newest()),
          null);
    }
    Dialect dialect =
        isUnchangeable(place) ? SqliteDialect.ofUnchangeable(place) : SqliteDialect.of(place);
    JdbcReader reader = new JdbcReader(dialect, READERS);
    try {
      check.accept(reader);
      return reader;
    } catch (RuntimeException | Error e) {
      closeAfter(e, reader);
      throw e;
    }
  }

  /**
   * Says what is at a path, and writes nothing.
   *
   * @throws JournalException if it cannot be read
   */
  public static LedgerFile inspect(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return SqliteFile.inspect(absolute, SqliteFile.SCHEMA);
  }

  private static void closeAfter(Throwable failure, JournalReader opened) {
    try {
      opened.close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** The real path, because a ledger has one lock however many links lead to it. */
  private static Path placeOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    if (folder == null || Files.isDirectory(absolute)) {
      throw new JournalException.CannotOpen(
          absolute.toString(), "it is a folder; name a file in it", null);
    }
    if (!Files.isDirectory(folder)) {
      throw new JournalException.CannotOpen(
          absolute.toString(), "there is no folder " + folder + "; create it first", null);
    }
    try {
      Path real =
          Files.exists(absolute)
              ? absolute.toRealPath()
              : folder.toRealPath().resolve(absolute.getFileName());
      LocalDisk.require(real, Files.exists(real) ? real : folder);
      return real;
    } catch (IOException e) {
      throw new JournalException.CannotOpen(absolute.toString(), "its path cannot be followed", e);
    }
  }

  /** The format of the ledger; 0 if there is nothing, or an empty file. */
  private static int format(Path place, Schema schema) {
    return switch (SqliteFile.inspect(place, schema)) {
      case LedgerFile.Absent absent -> 0;
      case LedgerFile.Ledger ledger -> ledger.format();
      case LedgerFile.NewerLedger newer ->
          throw new JournalException.NewerFormat(place.toString(), newer.format(), schema.newest());
      case LedgerFile.Foreign foreign ->
          throw new JournalException.NotALedger(place.toString(), foreign.found());
    };
  }

  /** SQLite would take what is in it for the new ledger's. */
  private static void requireNoFormerLog(Path place) {
    Path log = log(place);
    try {
      if (Files.exists(log) && Files.size(log) > 0) {
        throw new JournalException.CannotOpen(
            place.toString(),
            "the log of a former ledger is still there; move " + log + " away and keep it",
            null);
      }
    } catch (IOException e) {
      throw new JournalException.CannotOpen(place.toString(), "its log cannot be read", e);
    }
  }

  private static Path log(Path place) {
    return place.resolveSibling(place.getFileName() + "-wal");
  }

  private static boolean isUnchangeable(Path place) {
    return !Files.isWritable(place.getParent()) && Files.notExists(log(place));
  }
}
