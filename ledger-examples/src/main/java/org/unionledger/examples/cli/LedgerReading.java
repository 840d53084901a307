package org.unionledger.examples.cli;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.RecordedEvent;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.drafts.DraftLedger;
import org.unionledger.projections.financial.FinancialLedger;
import org.unionledger.projections.holds.HoldLedger;
import org.unionledger.projections.periods.PeriodLedger;
import org.unionledger.projections.reconciliation.InterLevelLedger;
import org.unionledger.projections.replay.Projection;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.replay.Replayed;
import org.unionledger.projections.yearend.YearEndLedger;

/** A ledger that is read and never written, beside whoever writes it. For one thread. */
final class LedgerReading implements AutoCloseable {

  private final JournalReader journal;
  private final Console console;

  private LedgerReading(JournalReader journal, Console console) {
    this.journal = journal;
    this.console = console;
  }

  /**
   * Opens a ledger for reading.
   *
   * @param place the ledger; it is not created
   * @param console knows the reader's language, and shows how far a replay has come
   * @throws FailedException if there is none
   */
  static LedgerReading open(LedgerPlace place, Console console) throws FailedException {
    if (place.isAbsent()) {
      throw console.failed(Message.NO_LEDGER, place);
    }
    return new LedgerReading(place.openReadOnly(), console);
  }

  /** The same, to verify it: opens also what is damaged. */
  static LedgerReading toVerify(LedgerPlace place, Console console) throws FailedException {
    if (place.isAbsent()) {
      throw console.failed(Message.NO_LEDGER, place);
    }
    return new LedgerReading(place.openToVerify(), console);
  }

  JournalReader journal() {
    return journal;
  }

  /**
   * Everything that can be known of the ledger.
   *
   * @param knownAt the last position that counts, or null for all
   */
  FoldedLedger folded(@Nullable Long knownAt) {
    return rebuilt(knownAt, false).projection();
  }

  /**
   * Replays from zero on all cores, and shows how far it has come.
   *
   * @param to the last position, or null for all
   * @param verified whether every entry is decoded and hashed again
   */
  Replayed<FoldedLedger> rebuilt(@Nullable Long to, boolean verified) {
    return rebuilt(to, verified, FoldedLedger::new);
  }

  /**
   * What financial statements are drawn up from.
   *
   * @param knownAt the last position that counts, or null for all
   */
  FinancialLedger financial(@Nullable Long knownAt) {
    return rebuilt(knownAt, false, FinancialLedger::new).projection();
  }

  /**
   * Which months are closed.
   *
   * @param knownAt the last position that counts, or null for all
   */
  PeriodLedger periods(@Nullable Long knownAt) {
    return rebuilt(knownAt, false, PeriodLedger::new).projection();
  }

  /**
   * What unions of the ledger sent one another.
   *
   * @param knownAt the last position that counts, or null for all
   */
  InterLevelLedger interLevel(@Nullable Long knownAt) {
    return rebuilt(knownAt, false, InterLevelLedger::new).projection();
  }

  /**
   * What was set aside of funds, and what became of it.
   *
   * @param knownAt the last position that counts, or null for all
   */
  HoldLedger holds(@Nullable Long knownAt) {
    return rebuilt(knownAt, false, HoldLedger::new).projection();
  }

  /**
   * The drafts that were kept.
   *
   * @param knownAt the last position that counts, or null for all
   */
  DraftLedger drafts(@Nullable Long knownAt) {
    return rebuilt(knownAt, false, DraftLedger::new).projection();
  }

  /** What years' ends are planned from. */
  YearEndLedger yearEnd() {
    return rebuilt(null, false, YearEndLedger::new).projection();
  }

  private <P extends Projection<P>> Replayed<P> rebuilt(
      @Nullable Long to, boolean verified, Supplier<P> nothing) {
    Replayed<P> rebuilt;
    try (Progress progress = console.progressBeforeAnswer()) {
      Replay replay = replay(progress).threads(Runtime.getRuntime().availableProcessors());
      replay = to == null ? replay : replay.upTo(to);
      rebuilt = (verified ? replay.verified() : replay).rebuild(nothing);
    }
    if (rebuilt.result().damagedBlocks() > 0) {
      console.note(Message.BLOCKS_DAMAGED, rebuilt.result().damagedBlocks());
    }
    return rebuilt;
  }

  /**
   * Reads the ledger's events from its beginning, and shows how far it has come.
   *
   * @param to the last position
   * @param reader takes the events
   */
  void read(long to, Consumer<RecordedEvent> reader) {
    try (Progress progress = console.progressBeforeAnswer()) {
      replay(progress).upTo(to).forEach(reader);
    }
  }

  /** A replay from zero that shows how far it has come. */
  Replay replay(Progress progress) {
    return Replay.of(journal)
        .onProgress(state -> progress.show(state.events(), state.eventsInAll()));
  }

  @Override
  public void close() {
    journal.close();
  }
}
