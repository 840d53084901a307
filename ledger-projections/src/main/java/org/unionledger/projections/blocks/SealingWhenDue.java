package org.unionledger.projections.blocks;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.unionledger.journal.Journal;

/** Seals after an append if there is enough for a block, one at a time. */
final class SealingWhenDue implements Runnable {
  private final PostingBlocks blocks;
  private final Journal journal;
  private final Executor executor;
  private final Consumer<RuntimeException> failed;
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile long sealed;

  SealingWhenDue(
      PostingBlocks blocks, Journal journal, Executor executor, Consumer<RuntimeException> failed) {
    this.blocks = blocks;
    this.journal = journal;
    this.executor = executor;
    this.failed = failed;
  }

  @Override
  public void run() {
    if (underWay.compareAndSet(false, true)) {
      try {
        executor.execute(this::seal);
      } catch (RejectedExecutionException closing) {
        underWay.set(false);
        failed.accept(closing);
      }
    }
  }

  private void seal() {
    try {
      if (journal.head() - sealed >= PostingBlocks.MOST_ENTRIES) {
        sealed = blocks.seal(position -> {});
      }
    } catch (RuntimeException e) {
      failed.accept(e);
    } finally {
      underWay.set(false);
    }
  }
}
