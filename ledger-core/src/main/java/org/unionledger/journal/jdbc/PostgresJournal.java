package org.unionledger.journal.jdbc;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;

/**
 * Ledgers in one PostgreSQL schema, 14 or newer, that any number of processes on any number of
 * machines append to and read at the same time.
 *
 * <p>A URL is that of the PostgreSQL JDBC driver, which the host brings: {@code
 * jdbc:postgresql://host/database?user=…&password=…}. Its {@code currentSchema} names the schema,
 * {@code union_ledger} if it is left out; the schema is the ledger's own and is created with the
 * first opening for writing. A journal holds one connection to append and up to four to read.
 */
public final class PostgresJournal {

  private static final int READERS = 4;

  private PostgresJournal() {}

  /**
   * Opens a ledger to read and write it, and creates it if there is none.
   *
   * @param url {@code jdbc:postgresql://host/database?…}
   * @throws JournalException.CannotOpen if the server knows no such user or database, or can lose
   *     commits: {@code fsync} or {@code full_page_writes} off, or older than 14
   * @throws JournalException.StorageFailure if the server is out of reach
   * @throws JournalException.NotALedger if the schema holds something else; it is not touched
   * @throws JournalException.NewerFormat if a newer version wrote it; it is not touched
   * @throws JournalException if its storage fails or is damaged
   */
  public static Journal open(String url) {
    return open(url, dialect -> dialect);
  }

  /** Opens a ledger whose dialect is made to behave otherwise, for tests of failures. */
  static Journal open(String url, UnaryOperator<Dialect> otherwise) {
    return open(url, PostgresSchema.SCHEMA, otherwise);
  }

  /** Opens a ledger of other formats than this version's, for tests of migration. */
  static Journal open(String url, Schema formats, UnaryOperator<Dialect> otherwise) {
    PostgresPlace place = PostgresPlace.parse(url);
    PostgresSchema schema = new PostgresSchema(place, formats);
    Dialect dialect = otherwise.apply(new PostgresDialect(place));
    JdbcJournal journal = new JdbcJournal(dialect, READERS, () -> {});
    return opened(
        journal,
        () -> {
          journal.prepare(schema::createOrMigrate);
          journal.requireWritable();
        });
  }

  /**
   * Opens a ledger to read it. What is appended elsewhere can be read at once. A user who may only
   * read its tables is enough.
   *
   * @param url {@code jdbc:postgresql://host/database?…}
   * @throws JournalException.CannotOpen if the server knows no such user or database, or there is
   *     no ledger
   * @throws JournalException.StorageFailure if the server is out of reach
   * @throws JournalException.NotALedger if the schema holds something else
   * @throws JournalException.NewerFormat if a newer version wrote it
   * @throws JournalException if its storage fails or is damaged
   */
  public static JournalReader openReadOnly(String url) {
    return reader(url, JdbcReader::requireReadable);
  }

  /**
   * Opens a ledger to verify it. Unlike {@link #openReadOnly}, it opens one whose head is not its
   * last entry, so that {@link JournalReader#verify} can say where it is damaged.
   *
   * @param url {@code jdbc:postgresql://host/database?…}
   * @throws JournalException as {@link #openReadOnly} does
   */
  public static JournalReader openToVerify(String url) {
    return reader(url, reader -> {});
  }

  private static JournalReader reader(String url, Consumer<JdbcReader> check) {
    PostgresPlace place = PostgresPlace.parse(url);
    JdbcReader reader = new JdbcReader(new PostgresDialect(place), READERS);
    return opened(
        reader,
        () -> {
          reader.require(new PostgresSchema(place)::requireCurrent);
          check.accept(reader);
        });
  }

  private static <J extends JournalReader> J opened(J journal, Runnable check) {
    try {
      check.run();
      return journal;
    } catch (RuntimeException | Error e) {
      try {
        journal.close();
      } catch (RuntimeException suppressed) {
        e.addSuppressed(suppressed);
      }
      throw e;
    }
  }
}
