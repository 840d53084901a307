package org.unionledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.Outcome;
import org.unionledger.journal.JournalException;

/**
 * Lets callers take turns, and whoever's turn it is carries out what the others are waiting for as
 * well: callers of one process never race each other, and share one durable transaction. No thread
 * of its own.
 */
final class SharedTurns {
  private static final int MOST_COMMANDS = 1_000;

  private final Function<List<CommandBatch.Group>, List<List<Outcome>>> work;
  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock(true);

  private static final class Waiting {
    private final CommandBatch.Group group;
    private @Nullable List<Outcome> outcomes;
    private @Nullable Throwable failure;

    Waiting(CommandBatch.Group group) {
      this.group = group;
    }
  }

  SharedTurns(Function<List<CommandBatch.Group>, List<List<Outcome>>> work) {
    this.work = work;
  }

  /** Waits for a turn and returns what became of the group's commands. */
  List<Outcome> take(CommandBatch.Group group) {
    Waiting mine = new Waiting(group);
    queue.add(mine);
    turn.lock();
    try {
      while (mine.outcomes == null && mine.failure == null) {
        carryOut(next());
      }
    } finally {
      turn.unlock();
    }
    if (mine.outcomes != null) {
      return mine.outcomes;
    }
    if (mine.failure instanceof Error error) {
      throw error;
    }
    throw mine.failure instanceof RuntimeException failure
        ? failure
        : new IllegalStateException("ledger bug: no outcome");
  }

  private List<Waiting> next() {
    List<Waiting> batch = new ArrayList<>();
    int commands = 0;
    for (Waiting head = queue.peek();
        head != null
            && (batch.isEmpty() || commands + head.group.requests().size() <= MOST_COMMANDS);
        head = queue.peek()) {
      commands += head.group.requests().size();
      batch.add(queue.remove());
    }
    return batch;
  }

  private void carryOut(List<Waiting> batch) {
    try {
      List<List<Outcome>> outcomes =
          work.apply(batch.stream().map(waiting -> waiting.group).toList());
      for (int index = 0; index < batch.size(); index++) {
        batch.get(index).outcomes = outcomes.get(index);
      }
    } catch (JournalException failed) {
      batch.forEach(waiting -> waiting.failure = failed);
    } catch (RuntimeException | Error failed) {
      failed(batch, failed);
    }
  }

  /** What one caller asked must not fail what the others asked: each is tried by itself. */
  private void failed(List<Waiting> batch, Throwable failure) {
    if (batch.size() == 1) {
      batch.getFirst().failure = failure;
    } else {
      batch.forEach(waiting -> carryOut(List.of(waiting)));
    }
  }
}
