package org.unionledger.examples.embedding;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.unionledger.LedgerOptions;
import org.unionledger.UnionLedger;
import org.unionledger.identity.PartyId;
import org.unionledger.journal.Journal;
import org.unionledger.journal.Subscription;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.blocks.PostingBlocks;
import org.unionledger.projections.replay.Replay;

/** A ledger of many years, which seals blocks of postings as it grows. */
public final class ArchiveOfYears implements AutoCloseable {
  private static final int THREADS = 4;

  private final UnionLedger ledger;
  private final Journal journal;
  private final LedgerViews views;
  private final Subscription sealing;

  /**
   * Opens it.
   *
   * @param file the ledger, created if there is none
   * @param idle an executor of the host's, for what may wait
   * @param alarm told if a block could not be sealed
   */
  public ArchiveOfYears(Path file, Executor idle, Consumer<RuntimeException> alarm) {
    journal = SqliteJournal.open(file);
    ledger = UnionLedger.on(journal, LedgerOptions.defaults());
    views = LedgerViews.over(journal).threads(THREADS);
    sealing = PostingBlocks.of(journal).keepSealed(idle, alarm);
  }

  /**
   * Records commands.
   *
   * @return the front door
   */
  public UnionLedger ledger() {
    return ledger;
  }

  /**
   * Answers questions.
   *
   * @return all views
   */
  public LedgerViews views() {
    return views;
  }

  /**
   * What each party got out of a fund.
   *
   * @param fund the fund's code
   * @return minor units by party
   */
  public Map<PartyId, Long> paidToParties(String fund) {
    return Replay.of(journal)
        .threads(THREADS)
        .rebuild(() -> new PaidToParties(fund))
        .projection()
        .paid();
  }

  @Override
  public void close() {
    sealing.close();
    ledger.close();
  }
}
