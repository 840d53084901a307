package org.unionledger.projections;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.replay.Projection;
import org.unionledger.projections.replay.Replay;

/**
 * A folded ledger that is never behind its journal: before each question it folds what is new. Safe
 * for use by many threads.
 */
final class LiveLedger {
  private final JournalReader journal;
  private final int threads;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private FoldedLedger live = new FoldedLedger();

  /**
   * Reads nothing before the first question.
   *
   * @param journal what to read
   * @param threads how many replay the ledger from its beginning
   */
  LiveLedger(JournalReader journal, int threads) {
    this.journal = journal;
    this.threads = threads;
  }

  /** Answers a question as known at a position, or now. */
  <T> T answer(@Nullable Long knownAt, Function<FoldedLedger, T> question) {
    if (knownAt != null) {
      return question.apply(rebuilt(knownAt, FoldedLedger::new));
    }
    long head = journal.head();
    while (true) {
      lock.readLock().lock();
      try {
        if (live.position() >= head) {
          return question.apply(live);
        }
      } finally {
        lock.readLock().unlock();
      }
      catchUp();
    }
  }

  /** Replays the ledger from its beginning to a position, or to its end. */
  <P extends Projection<P>> P rebuilt(@Nullable Long to, Supplier<P> nothing) {
    Replay replay = Replay.of(journal).threads(threads);
    return (to == null ? replay : replay.upTo(to)).rebuild(nothing).projection();
  }

  private void catchUp() {
    lock.writeLock().lock();
    try {
      foldWhatIsNew();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void foldWhatIsNew() {
    boolean done = false;
    try {
      if (live.position() == 0) {
        live = rebuilt(null, FoldedLedger::new);
      } else {
        Replay.of(journal).after(live.position()).into(live);
      }
      done = true;
    } finally {
      if (!done) {
        // A fold that failed half-way is good for nothing: the next question begins from zero.
        live = new FoldedLedger();
      }
    }
  }
}
