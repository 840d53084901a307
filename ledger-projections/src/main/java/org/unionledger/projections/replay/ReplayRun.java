package org.unionledger.projections.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.HashTiles;
import org.unionledger.journal.evidence.Prover;
import org.unionledger.journal.evidence.TreeHead;
import org.unionledger.projections.blocks.BelievedBlocks;

/** One run of a replay: its parts, each on a thread, and what they come to together. */
final class ReplayRun<P extends Projection<P>> {
  /** How long to wait for a part before telling how far all are. */
  private static final Duration TURN = Duration.ofMillis(100);

  private final JournalReader journal;
  private final BelievedBlocks blocks;
  private final ReplayOptions options;
  private final long end;
  private final long begun;
  private final Watch watch = new Watch();
  private long told;

  ReplayRun(
      JournalReader journal, BelievedBlocks blocks, ReplayOptions options, long end, long begun) {
    this.journal = journal;
    this.blocks = blocks;
    this.options = options;
    this.end = end;
    this.begun = begun;
  }

  Replayed<P> fold(List<List<Segment>> pieces, P first, Supplier<P> nothing) {
    List<ReplayPart<P>> parts = new ArrayList<>();
    List<EntryCheck> checks = new ArrayList<>();
    boolean alone = pieces.size() <= 1;
    for (List<Segment> segments : pieces) {
      EntryCheck check = options.verified() ? new EntryCheck(journal) : null;
      if (check != null) {
        checks.add(check);
      }
      P projection = parts.isEmpty() ? first : nothing.get();
      Runnable step = alone ? this::look : () -> {};
      parts.add(new ReplayPart<>(journal, blocks, segments, projection, watch, step, check));
    }
    if (alone) {
      parts.forEach(ReplayPart::run);
    } else {
      new Threads(parts.stream().<Runnable>map(part -> part::run).toList(), watch).run(this::look);
    }
    ReplayResult result = ReplayPart.sum(options.after(), parts, since(begun));
    if (!result.cancelled()) {
      requireRoot(checks);
    }
    merge(parts);
    options.listener().accept(progress());
    return new Replayed<>(first, result);
  }

  /** Asks whether to stop, and tells how far the parts are if they went on far enough. */
  private void look() {
    if (options.cancelled().getAsBoolean()) {
      watch.stop();
    }
    if (watch.entries() - told >= Replay.PROGRESS_INTERVAL) {
      told = watch.entries();
      options.listener().accept(progress());
    }
  }

  private ReplayProgress progress() {
    return new ReplayProgress(watch.entries(), end - options.after(), since(begun));
  }

  private void merge(List<ReplayPart<P>> parts) {
    for (int i = 1; i < parts.size() && parts.get(i - 1).isComplete(); i++) {
      parts.getFirst().projection().merge(parts.get(i).projection());
    }
  }

  /** The subtrees are as they are stored; that they make up the journal's root is left to show. */
  private void requireRoot(List<EntryCheck> checks) {
    if (checks.isEmpty() || options.after() > 0) {
      return;
    }
    List<Hash> subtrees = checks.stream().flatMap(it -> it.subtrees().stream()).toList();
    byte[] complete = Frontier.empty().withAll(subtrees).bytes();
    Frontier frontier =
        Frontier.parse((long) subtrees.size() * HashTiles.WIDTH, complete)
            .withAll(checks.getLast().lastLeaves());
    TreeHead head = journal.treeHead();
    Hash root = head.size() == end ? head.root() : new Prover(journal).root(end);
    if (!frontier.head().equals(new TreeHead(end, root))) {
      throw new NotVerifiedException(Math.min(1, end), NotVerifiedException.Reason.TREE_DIFFERS);
    }
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Threads for some tasks, the failure of one of which stops them all. */
  private record Threads(List<Runnable> tasks, Watch watch) {

    /** Runs them and waits, doing something now and then. */
    void run(Runnable meanwhile) {
      @Nullable Throwable[] failures = new Throwable[tasks.size()];
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < tasks.size(); i++) {
        int task = i;
        threads.add(
            Thread.ofPlatform()
                .name("ledger-replay-" + i)
                .daemon()
                .start(() -> failures[task] = failure(tasks.get(task))));
      }
      try {
        for (Thread thread : threads) {
          while (!thread.join(TURN)) {
            meanwhile.run();
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        watch.stop();
        throw new IllegalStateException("the replay was interrupted", e);
      } finally {
        watch.stop();
        threads.forEach(Threads::await);
      }
      for (Throwable failure : failures) {
        switch (failure) {
          case null -> {}
          case RuntimeException it -> throw it;
          case Error it -> throw it;
          case Throwable it -> throw new IllegalStateException(it);
        }
      }
    }

    private @Nullable Throwable failure(Runnable task) {
      try {
        task.run();
        return null;
      } catch (Throwable e) {
        watch.stop();
        return e;
      }
    }

    private static void await(Thread thread) {
      boolean interrupted = false;
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
