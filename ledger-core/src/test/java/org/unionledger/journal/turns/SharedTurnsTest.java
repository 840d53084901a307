package org.unionledger.journal.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers share turns, but not each other's misfortunes. */
@Timeout(60)
class SharedTurnsTest {
  private final CountDownLatch working = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final List<Integer> sizesOfTurns = new ArrayList<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  /** Answers everybody, but meets with a misfortune where somebody asks for it. */
  private List<String> work(List<String> asked, Runnable misfortune) {
    sizesOfTurns.add(asked.size());
    working.countDown();
    await(released);
    if (asked.contains("bad")) {
      misfortune.run();
    }
    return asked.stream().map(question -> question + " done").toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private Thread caller(SharedTurns<String, String> shared, String id) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                answers.put(id, shared.take(id));
              } catch (IllegalArgumentException | StackOverflowError failed) {
                answers.put(id, failed.getClass().getSimpleName());
              }
            });
  }

  /** While the first caller has its turn, three others wait for theirs; then all go on. */
  private void ask(Runnable misfortune) throws InterruptedException {
    SharedTurns<String, String> shared =
        new SharedTurns<>(question -> 1, 1_000, asked -> work(asked, misfortune));
    List<Thread> callers = new ArrayList<>(List.of(caller(shared, "first")));
    working.await();
    for (String id : List.of("good", "bad", "fine")) {
      Thread caller = caller(shared, id);
      while (caller.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      callers.add(caller);
    }
    released.countDown();
    for (Thread caller : callers) {
      caller.join();
    }
  }

  @Test
  void one_callers_exception_is_not_anothers() throws InterruptedException {
    ask(
        () -> {
          throw new IllegalArgumentException("an event that no envelope can hold");
        });
    assertThat(answers)
        .containsOnly(
            Map.entry("first", "first done"),
            Map.entry("good", "good done"),
            Map.entry("bad", "IllegalArgumentException"),
            Map.entry("fine", "fine done"));
    assertThat(sizesOfTurns).containsExactly(1, 3, 1, 1, 1);
  }

  @Test
  void an_error_leaves_nobody_waiting() throws InterruptedException {
    ask(
        () -> {
          throw new StackOverflowError();
        });
    assertThat(answers)
        .containsOnly(
            Map.entry("first", "first done"),
            Map.entry("good", "good done"),
            Map.entry("bad", "StackOverflowError"),
            Map.entry("fine", "fine done"));
  }
}
