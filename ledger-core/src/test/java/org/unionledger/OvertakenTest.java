package org.unionledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.testing.history.RandomHistory;

/** What becomes of commands when another node is faster, once or always. */
class OvertakenTest {
  private static final LedgerCommand COMMAND = RandomHistory.commands(1, 1).getFirst();

  @TempDir Path folder;

  /** A ledger whose first appends are refused, as if another node had recorded something. */
  private UnionLedger overtaken(AtomicInteger times) {
    Journal journal = SqliteJournal.open(folder.resolve("union.ledger"));
    Object behind =
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("append") && times.getAndDecrement() > 0) {
                throw new JournalException.AppendConflict(1, 0);
              }
              try {
                return method.invoke(journal, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return UnionLedger.on((Journal) behind, LedgerOptions.defaults());
  }

  @Test
  void a_node_that_lost_a_hundred_races_decides_once_more() {
    try (UnionLedger ledger = overtaken(new AtomicInteger(100))) {
      assertThat(ledger.record(COMMAND)).isInstanceOf(Outcome.Recorded.class);
    }
  }

  @Test
  void a_node_that_loses_every_race_says_what_to_do_and_goes_on_later() {
    AtomicInteger times = new AtomicInteger(Integer.MAX_VALUE);
    try (UnionLedger ledger = overtaken(times)) {
      assertThatThrownBy(() -> ledger.record(COMMAND))
          .isInstanceOf(JournalException.Overtaken.class)
          .hasMessageContaining("ask again");
      assertThat(ledger.journal().head()).isZero();
      times.set(0);
      assertThat(ledger.record(COMMAND)).isInstanceOf(Outcome.Recorded.class);
    }
  }

  @Test
  void callers_that_shared_lost_races_each_get_their_outcome() throws Exception {
    try (UnionLedger ledger = overtaken(new AtomicInteger(150));
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Outcome>> work =
          IntStream.range(0, 16)
              .mapToObj(i -> (Callable<Outcome>) () -> ledger.record(COMMAND))
              .toList();
      int recorded = 0;
      for (Future<Outcome> outcome : callers.invokeAll(work)) {
        recorded += outcome.get() instanceof Outcome.Recorded ? 1 : 0;
      }
      assertThat(recorded).isEqualTo(1);
      assertThat(ledger.journal().head()).isEqualTo(1);
    }
  }
}
