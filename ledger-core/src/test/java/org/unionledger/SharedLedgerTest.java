package org.unionledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionledger.command.LedgerCommand;
import org.unionledger.journal.Entry;
import org.unionledger.journal.histories.Engine;
import org.unionledger.testing.Harness;
import org.unionledger.testing.PostgresServer;
import org.unionledger.testing.history.ConcurrentHistory;
import org.unionledger.testing.history.RandomHistory;

/** Several nodes, in one process and in others, record in one ledger on PostgreSQL. */
class SharedLedgerTest {
  /** So many nodes are processes of their own. */
  private static final int PROCESSES = 2;

  private final int count = Harness.size("commands", 240);
  private final long seed = Harness.seed();
  private final String url = PostgresServer.emptySchema();

  private UnionLedger open(Engine engine) {
    return UnionLedger.on(engine.postgres(url), LedgerOptions.defaults());
  }

  @Test
  void every_outcome_of_all_nodes_follows_from_the_recorded_order() throws Exception {
    long began = System.nanoTime();
    long entries = record(Engine.ours(), PROCESSES);
    Harness.report(
        ("commands: %,d on PostgreSQL (%d nodes in %d processes, %,d entries), seed %d: 0"
                + " violations; %.0f/s")
            .formatted(
                count,
                2 + PROCESSES,
                1 + PROCESSES,
                entries,
                seed,
                count * 1e9 / (System.nanoTime() - began)));
  }

  @Test
  void nodes_that_check_no_guard_are_noticed() throws Exception {
    Engine careless = Engine.withBug("a guard is not checked");
    assertThatThrownBy(() -> record(careless, 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("history of seed " + seed);
  }

  /** Records a history by two nodes of this process and by others; returns how long it became. */
  private long record(Engine engine, int others) throws Exception {
    int nodes = 2 + others;
    List<LedgerNode> processes = new ArrayList<>();
    try (UnionLedger first = open(engine);
        UnionLedger second = open(engine);
        ExecutorService callers = Executors.newCachedThreadPool()) {
      ConcurrentHistory history = new ConcurrentHistory(first, seed);
      history.asking(RandomHistory.commands(seed, count).subList(0, LedgerNode.FIRST)).call();
      List<Callable<Void>> work = new ArrayList<>();
      work.addAll(callers(history, first, 0, nodes));
      work.addAll(callers(history, second, 1, nodes));
      for (int number = 2; number < nodes; number++) {
        processes.add(LedgerNode.start(url, seed, count, number, nodes));
      }
      LedgerNode.beginTogether(processes);
      for (Future<Void> done : callers.invokeAll(work)) {
        done.get();
      }
      for (LedgerNode process : processes) {
        process.report(history);
      }
      history.check();
      assertThat(history.size()).isEqualTo(count);
      assertEachIdIsThereOnce(first);
      return first.journal().head();
    } finally {
      processes.forEach(LedgerNode::close);
    }
  }

  private List<Callable<Void>> callers(
      ConcurrentHistory history, UnionLedger node, int number, int nodes) {
    List<LedgerCommand> commands = RandomHistory.commands(seed, count);
    return LedgerNode.shares(count, number, nodes).stream()
        .map(share -> history.asking(node, share.stream().map(commands::get).toList()))
        .toList();
  }

  private static void assertEachIdIsThereOnce(UnionLedger ledger) {
    Set<String> ids = new HashSet<>();
    for (Entry entry : ledger.journal().entries(0, ledger.journal().head(), List.of())) {
      assertThat(ids.add(entry.envelope().id())).as("%s is new", entry).isTrue();
    }
  }
}
