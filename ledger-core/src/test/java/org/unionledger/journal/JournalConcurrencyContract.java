package org.unionledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionledger.journal.Envelopes.NOON;
import static org.unionledger.journal.Envelopes.tagged;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What every journal promises when many use it at once. Each thread moves money between accounts
 * and guards what it read; the guard alone keeps the balances from going below zero.
 */
public abstract class JournalConcurrencyContract {

  private static final int ACCOUNTS = 4;
  private static final int THREADS = 8;
  private static final int TRANSFERS = 40;
  private static final long START = 100;

  /** Opens the journal of this test, empty at first. */
  protected abstract Journal open();

  /** Another journal on the same storage, as a second node has it. */
  protected abstract Journal openBeside();

  @Test
  void eight_threads_never_overspend_and_a_reader_sees_every_position_in_order() throws Exception {
    try (Journal journal = open()) {
      assertNothingIsLost(List.of(journal));
    }
  }

  @Test
  void two_nodes_never_overspend_and_a_reader_sees_every_position_in_order() throws Exception {
    try (Journal journal = open();
        Journal beside = openBeside()) {
      assertNothingIsLost(List.of(journal, beside));
    }
  }

  private static void assertNothingIsLost(List<Journal> nodes) throws Exception {
    Journal first = nodes.getFirst();
    first.append(
        AppendGuard.none(), LongStream.range(0, ACCOUNTS).mapToObj(c -> paidIn(c)).toList());
    AtomicBoolean running = new AtomicBoolean(true);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<List<Long>> tail = threads.submit(() -> tail(nodes.getLast(), running));
      List<Callable<Integer>> work = new ArrayList<>();
      CyclicBarrier decided = new CyclicBarrier(THREADS);
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        work.add(() -> transfer(nodes.get(thread % nodes.size()), thread, decided));
      }
      int recorded = 0;
      for (Future<Integer> done : threads.invokeAll(work)) {
        recorded += done.get();
      }
      running.set(false);

      assertThat(first.head()).isEqualTo(ACCOUNTS + recorded);
      assertThat(recorded).as("the rest lost a race").isBetween(1, THREADS * TRANSFERS - 1);
      assertThat(tail.get())
          .containsExactlyElementsOf(LongStream.rangeClosed(1, first.head()).boxed().toList());
      assertNeverBelowZero(first);
    }
  }

  /** Reads what is new again and again, and returns the positions as they came. */
  private static List<Long> tail(JournalReader journal, AtomicBoolean running) {
    List<Long> seen = new ArrayList<>();
    boolean last;
    do {
      last = !running.get();
      long after = seen.isEmpty() ? 0 : seen.getLast();
      journal.entries(after, journal.head(), List.of()).forEach(e -> seen.add(e.position()));
    } while (!last);
    return seen;
  }

  /**
   * Moves money between two accounts at a time; returns how many transfers were recorded. All
   * threads decide on what they read before any of them appends.
   */
  private static int transfer(Journal journal, int thread, CyclicBarrier decided)
      throws InterruptedException, BrokenBarrierException {
    SplittableRandom random = new SplittableRandom(thread);
    int recorded = 0;
    for (int i = 0; i < TRANSFERS; i++) {
      int from = random.nextInt(ACCOUNTS);
      int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
      long head = journal.head();
      long available = balance(journal, from, head);
      long amount = Math.min(available, 1 + random.nextLong(START));
      decided.await();
      if (amount > 0) {
        try {
          AppendGuard guard = AppendGuard.noMatchAfter(head, List.of(account(from), account(to)));
          journal.append(guard, List.of(moved(thread + "-" + i, from, to, amount)));
          recorded++;
        } catch (JournalException.AppendConflict lostTheRace) {
          // What this thread read is no longer true; it goes on with its next transfer.
        }
      }
    }
    return recorded;
  }

  private static long balance(JournalReader journal, int account, long upTo) {
    long balance = 0;
    for (Entry entry : journal.entries(0, upTo, List.of(account(account)))) {
      balance += change(entry.envelope(), account);
    }
    return balance;
  }

  private static void assertNeverBelowZero(JournalReader journal) {
    long[] balances = new long[ACCOUNTS];
    for (Entry entry : journal.entries(0, journal.head(), List.of())) {
      for (int account = 0; account < ACCOUNTS; account++) {
        balances[account] += change(entry.envelope(), account);
        assertThat(balances[account]).as("account %d at %s", account, entry).isNotNegative();
      }
    }
    assertThat(LongStream.of(balances).sum()).isEqualTo(ACCOUNTS * START);
  }

  private static Criterion account(long account) {
    return tagged("account=" + account);
  }

  private static Envelope paidIn(long account) {
    return movement("start-" + account, "- " + account + " " + START, account);
  }

  private static Envelope moved(String id, long from, long to, long amount) {
    return movement(id, from + " " + to + " " + amount, from, to);
  }

  private static Envelope movement(String id, String fromToAmount, long... accounts) {
    return Envelope.of(
        "Moved",
        "1",
        id,
        NOON,
        Map.of(),
        LongStream.of(accounts).mapToObj(account -> new Tag("account", "" + account)).toList(),
        fromToAmount.getBytes(StandardCharsets.UTF_8));
  }

  private static long change(Envelope envelope, int account) {
    String[] fromToAmount = new String(envelope.payload(), StandardCharsets.UTF_8).split(" ", -1);
    long amount = Long.parseLong(fromToAmount[2]);
    long in = fromToAmount[1].equals("" + account) ? amount : 0;
    long out = fromToAmount[0].equals("" + account) ? amount : 0;
    return in - out;
  }
}
