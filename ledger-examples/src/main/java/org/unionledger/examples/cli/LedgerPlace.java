package org.unionledger.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.journal.jdbc.SqliteJournal;

/** Where a ledger is: what {@code --ledger} names. Its text never shows a password. */
sealed interface LedgerPlace {

  /** Opens the ledger to write it, and creates it if there is none. */
  Journal open();

  /** Opens the ledger to read it. */
  JournalReader openReadOnly();

  /** Opens the ledger to verify it, however damaged it is. */
  JournalReader openToVerify();

  /** Whether nothing is there at all, so that nobody needs to look. */
  boolean isAbsent();

  /**
   * An SQLite file.
   *
   * @param path the file
   */
  record File(Path path) implements LedgerPlace {
    @Override
    public Journal open() {
      return SqliteJournal.open(path);
    }

    @Override
    public JournalReader openReadOnly() {
      return SqliteJournal.openReadOnly(path);
    }

    @Override
    public JournalReader openToVerify() {
      return SqliteJournal.openToVerify(path);
    }

    @Override
    public boolean isAbsent() {
      return Files.notExists(path);
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A PostgreSQL schema.
   *
   * @param url {@code jdbc:postgresql://…}
   */
  record Database(String url) implements LedgerPlace {
    @Override
    public Journal open() {
      return PostgresJournal.open(url);
    }

    @Override
    public JournalReader openReadOnly() {
      return PostgresJournal.openReadOnly(url);
    }

    @Override
    public JournalReader openToVerify() {
      return PostgresJournal.openToVerify(url);
    }

    /** Only the server knows. */
    @Override
    public boolean isAbsent() {
      return false;
    }

    @Override
    public String toString() {
      return url.replaceFirst("[?].*", "").replaceFirst("//.*@", "//");
    }
  }
}
