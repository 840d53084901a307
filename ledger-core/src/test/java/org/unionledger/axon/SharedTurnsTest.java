package org.unionledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.decide.Request;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.json.Fingerprints;

/** Callers share turns, but not each other's misfortunes. */
@Timeout(60)
class SharedTurnsTest {
  private final CountDownLatch working = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final List<Integer> groupsOfTurns = new ArrayList<>();
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  private static CommandBatch.Group group(String id) {
    LedgerCommand command =
        new ClosePeriod(
            new CommandId(id), new Actor("chair"), new BookId("district"), YearMonth.of(2022, 1));
    return new CommandBatch.Group(List.of(new Request(command, Fingerprints.of(command))), false);
  }

  private static String idOf(CommandBatch.Group group) {
    return group.requests().getFirst().command().id().value();
  }

  /** Records every group, but meets with a misfortune where one of them is bad. */
  private List<List<Outcome>> work(List<CommandBatch.Group> groups, Runnable misfortune) {
    groupsOfTurns.add(groups.size());
    working.countDown();
    await(released);
    if (groups.stream().anyMatch(group -> idOf(group).equals("bad"))) {
      misfortune.run();
    }
    return groups.stream()
        .map(group -> List.<Outcome>of(new Outcome.Recorded(new CommandId(idOf(group)), 1, null)))
        .toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private Thread caller(SharedTurns shared, String id) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                answers.put(id, shared.take(group(id)).getFirst().getClass().getSimpleName());
              } catch (IllegalArgumentException | StackOverflowError failed) {
                answers.put(id, failed.getClass().getSimpleName());
              }
            });
  }

  /** While the first caller has its turn, three others wait for theirs; then all go on. */
  private void ask(Runnable misfortune) throws InterruptedException {
    SharedTurns shared = new SharedTurns(groups -> work(groups, misfortune));
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
            Map.entry("first", "Recorded"),
            Map.entry("good", "Recorded"),
            Map.entry("bad", "IllegalArgumentException"),
            Map.entry("fine", "Recorded"));
    assertThat(groupsOfTurns).containsExactly(1, 3, 1, 1, 1);
  }

  @Test
  void an_error_leaves_nobody_waiting() throws InterruptedException {
    ask(
        () -> {
          throw new StackOverflowError();
        });
    assertThat(answers)
        .containsOnly(
            Map.entry("first", "Recorded"),
            Map.entry("good", "Recorded"),
            Map.entry("bad", "StackOverflowError"),
            Map.entry("fine", "Recorded"));
  }
}
