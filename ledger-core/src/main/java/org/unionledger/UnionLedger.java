package org.unionledger;

import java.nio.file.Path;
import java.util.List;
import org.unionledger.axon.AxonLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.command.Preview;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;

/**
 * The front door: commands in, outcomes out. An outcome is returned when it is durable.
 *
 * <p>All methods block. This class is thread-safe, on virtual threads as well; commands of several
 * callers share one durable transaction. It has no thread of its own, opens no connection but to
 * its journal and writes nothing but the ledger.
 */
public final class UnionLedger implements AutoCloseable {
  private final Journal journal;
  private final AxonLedger ledger;

  private UnionLedger(Journal journal, LedgerOptions options) {
    this.journal = journal;
    try {
      this.ledger = AxonLedger.on(journal, options.clock());
    } catch (RuntimeException | Error e) {
      journal.close();
      throw e;
    }
  }

  /**
   * Opens a ledger in a file, and creates it if there is none.
   *
   * @param file the SQLite file
   * @return the open ledger; close it
   * @throws org.unionledger.journal.JournalException if the file is no ledger, is held by another
   *     process, or cannot be written
   */
  public static UnionLedger open(Path file) {
    return open(file, LedgerOptions.defaults());
  }

  /**
   * Opens a ledger in a file, and creates it if there is none.
   *
   * @param file the SQLite file
   * @param options how it is opened
   * @return the open ledger; close it
   * @throws org.unionledger.journal.JournalException if the file is no ledger, is held by another
   *     process, or cannot be written
   */
  public static UnionLedger open(Path file, LedgerOptions options) {
    return on(SqliteJournal.open(file), options);
  }

  /**
   * Opens a ledger on a journal, for example one that {@link
   * org.unionledger.journal.jdbc.PostgresJournal} opened in a schema that several nodes share.
   *
   * @param journal the open journal; the ledger closes it
   * @param options how it is opened
   * @return the open ledger; close it
   */
  public static UnionLedger on(Journal journal, LedgerOptions options) {
    return new UnionLedger(journal, options);
  }

  /**
   * Records a command, or says why not.
   *
   * @param command what is asked
   * @return what became of it
   * @throws org.unionledger.journal.JournalException if the journal cannot take it now; sent again,
   *     the same command is still recorded only once
   */
  public Outcome record(LedgerCommand command) {
    return recordAll(List.of(command)).getFirst();
  }

  /**
   * Records commands in their order, in one durable transaction. Each gets its own outcome; one
   * that is refused does not hold back the others.
   *
   * @param commands what is asked
   * @return what became of each, in their order
   * @throws org.unionledger.journal.JournalException if the journal cannot take them now; nothing
   *     of them is half recorded
   */
  public List<Outcome> recordAll(List<? extends LedgerCommand> commands) {
    return ledger.record(List.copyOf(commands), false);
  }

  /**
   * Records all commands or none. If one is refused, the others are refused because of it.
   *
   * @param commands what is asked
   * @return what became of each, in their order
   * @throws org.unionledger.journal.JournalException if the journal cannot take them now; nothing
   *     of them is half recorded
   */
  public List<Outcome> recordAtomically(List<? extends LedgerCommand> commands) {
    return ledger.record(List.copyOf(commands), true);
  }

  /**
   * Tells what would become of commands, decided by the same rules on the same states as recording
   * them, each on the state that those before it would leave. Nothing is recorded.
   *
   * @param commands what would be asked
   * @return what would become of each, in their order
   * @throws org.unionledger.journal.JournalException if the journal cannot be read now
   */
  public List<Preview> preview(List<? extends LedgerCommand> commands) {
    return ledger.preview(List.copyOf(commands), false);
  }

  /**
   * The same for commands of which all would be recorded or none.
   *
   * @param commands what would be asked
   * @return what would become of each, in their order
   * @throws org.unionledger.journal.JournalException if the journal cannot be read now
   */
  public List<Preview> previewAtomically(List<? extends LedgerCommand> commands) {
    return ledger.preview(List.copyOf(commands), true);
  }

  /**
   * The record itself, for projections and proofs.
   *
   * @return a reader that is valid until this ledger is closed
   */
  public JournalReader journal() {
    return journal;
  }

  /** Closes the ledger and gives back its file. Closing twice does nothing. */
  @Override
  public void close() {
    try (journal) {
      ledger.close();
    }
  }
}
