package org.unionledger.journal.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Journal;

/** Runs histories one after another on one journal, and checks each. */
final class Histories {

  private static final int MOST_READ = 100_000;
  private static final long MOST_SECONDS = 60;

  private final long seed;
  private final Journal journal;
  private final ExecutorService threads;
  private final Recorded recorded = new Recorded();

  /**
   * @param journal the empty journal that the histories are checked on
   * @param threads as many threads as are needed
   */
  Histories(long seed, Journal journal, ExecutorService threads) {
    this.seed = seed;
    this.journal = journal;
    this.threads = threads;
  }

  /**
   * Runs a history.
   *
   * @param number which one
   * @param crews who carries it out
   * @throws Violation if the journal did what it may not
   */
  void run(int number, List<Crew> crews) throws InterruptedException {
    try {
      check(number, crews);
    } catch (ExecutionException | TimeoutException | RuntimeException | Error e) {
      Violation violation =
          new Violation("history %d of -Dledger.harness.seed=%d: %s".formatted(number, seed, e));
      violation.initCause(e);
      throw violation;
    }
  }

  private void check(int number, List<Crew> crews)
      throws InterruptedException, ExecutionException, TimeoutException {
    Plan plan = Plan.of(seed, number);
    long base = journal.head();
    Tail tail = new Tail(journal, base);
    Future<List<Entry>> tailed = plan.isTailed() ? threads.submit(tail) : null;
    List<Attempt> attempts = new ArrayList<>();
    try {
      for (Future<List<Attempt>> work : start(plan, crews, base)) {
        attempts.addAll(work.get(MOST_SECONDS, TimeUnit.SECONDS));
      }
    } finally {
      tail.finish();
    }
    List<Entry> entries = journal.read(base, journal.head(), List.of(), MOST_READ);
    Check check = new Check(plan, base, entries, attempts);
    check.all();
    if (tailed != null) {
      List<Entry> seen = tailed.get(MOST_SECONDS, TimeUnit.SECONDS);
      Violation.when(
          !seen.equals(entries), "a reader saw the first, not the second", seen, entries);
    }
    recorded.follow(journal, entries, check.leaves(), Plan.around(number));
  }

  /** Each crew gets every so manyth writer, if there is one for it. */
  private List<Future<List<Attempt>>> start(Plan plan, List<Crew> crews, long base) {
    int writers = plan.writers().size();
    List<Callable<List<Attempt>>> work = new ArrayList<>();
    for (int i = 0; i < Math.min(crews.size(), writers); i++) {
      int crew = i;
      List<Integer> some =
          IntStream.range(0, writers).filter(w -> w % crews.size() == crew).boxed().toList();
      work.add(() -> crews.get(crew).work(plan, some, base));
    }
    return work.stream().map(threads::submit).toList();
  }
}
