package org.unionledger.journal.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.JournalException;

/**
 * Lets callers take turns, and whoever's turn it is carries out what the others are waiting for as
 * well: callers of one process never race each other, and share one durable transaction. No thread
 * of its own.
 *
 * @param <Q> what a caller asks
 * @param <A> what a caller is answered
 */
public final class SharedTurns<Q, A> {

  private final Function<List<Q>, List<A>> work;
  private final ToIntFunction<Q> size;
  private final int most;
  private final Queue<Waiting<Q, A>> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock(true);

  private static final class Waiting<Q, A> {
    private final Q asked;
    private @Nullable A answer;
    private @Nullable Throwable failure;

    Waiting(Q asked) {
      this.asked = asked;
    }
  }

  /**
   * @param size how large a question is
   * @param most how large questions together may be; a larger one is carried out by itself
   * @param work answers questions, as many answers in the same order. A {@link JournalException}
   *     fails all of them; after anything else each is tried by itself
   */
  public SharedTurns(ToIntFunction<Q> size, int most, Function<List<Q>, List<A>> work) {
    this.size = size;
    this.most = most;
    this.work = work;
  }

  /** Waits for a turn and returns the answer; throws what the work threw. */
  public A take(Q asked) {
    Waiting<Q, A> mine = new Waiting<>(asked);
    queue.add(mine);
    turn.lock();
    try {
      while (mine.answer == null && mine.failure == null) {
        carryOut(next());
      }
    } finally {
      turn.unlock();
    }
    if (mine.answer != null) {
      return mine.answer;
    }
    if (mine.failure instanceof Error error) {
      throw error;
    }
    throw mine.failure instanceof RuntimeException failure
        ? failure
        : new IllegalStateException("ledger bug: no answer");
  }

  private List<Waiting<Q, A>> next() {
    List<Waiting<Q, A>> batch = new ArrayList<>();
    long together = 0;
    for (Waiting<Q, A> head = queue.peek();
        head != null && (batch.isEmpty() || together + size.applyAsInt(head.asked) <= most);
        head = queue.peek()) {
      together += size.applyAsInt(head.asked);
      batch.add(queue.remove());
    }
    return batch;
  }

  private void carryOut(List<Waiting<Q, A>> batch) {
    try {
      List<A> answers = work.apply(batch.stream().map(waiting -> waiting.asked).toList());
      for (int index = 0; index < batch.size(); index++) {
        batch.get(index).answer = answers.get(index);
      }
    } catch (JournalException failed) {
      batch.forEach(waiting -> waiting.failure = failed);
    } catch (RuntimeException | Error failed) {
      failed(batch, failed);
    }
  }

  /** What one caller asked must not fail what the others asked: each is tried by itself. */
  private void failed(List<Waiting<Q, A>> batch, Throwable failure) {
    if (batch.size() == 1) {
      batch.getFirst().failure = failure;
    } else {
      batch.forEach(waiting -> carryOut(List.of(waiting)));
    }
  }
}
