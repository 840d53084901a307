package org.unionledger.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.PostgresJournal;
import org.unionledger.testing.Harness;

/**
 * Three nodes record on one PostgreSQL schema with four callers each, while a node is killed, the
 * server drops a node's connections, or the whole server is killed and started again: nothing that
 * was acknowledged is lost, nothing is there by half or twice, and the others go on.
 */
class KilledNodesOnPostgresTest {

  private static final int KILLS = Harness.size("kills", 16) / 4;
  private static final int KILLS_WORTH_REMEMBERING = 40;
  private static final int NODES = 3;
  private static final long LARGEST = 1_500;

  @TempDir Path folder;

  private final long seed = Harness.seed();
  private final SplittableRandom random = new SplittableRandom(seed);
  private final LedgerUnderFaults.Count count = new LedgerUnderFaults.Count();
  private final List<NodeProcess> nodes = new ArrayList<>();
  private int schemas;
  private int rounds;
  private int dropped;
  private int restarts;

  @Test
  void what_was_acknowledged_survives_the_death_of_nodes_connections_and_the_server()
      throws Exception {
    try (KillableServer server = KillableServer.start(folder.resolve("server"))) {
      Start start =
          KILLS < KILLS_WORTH_REMEMBERING
              ? Start.plain()
              : Start.remembered(folder, server.url("first"), new Workload(seed).next(100));
      try {
        for (int node = 0; node <= NODES; node++) {
          nodes.add(NodeProcess.start(start, random.nextBoolean()));
        }
        while (count.faults() < KILLS) {
          oneLedger(server, start);
        }
      } finally {
        nodes.forEach(NodeProcess::close);
      }
    }
    Harness.report(
        "kill -9, PostgreSQL: %,d faults on %,d ledgers of %d nodes (%,d nodes killed, %,d times"
                .formatted(
                    count.faults(), schemas, NODES, count.faults() - dropped - restarts, dropped)
            + " connections dropped, %,d times the server killed; seed %d), %s"
                .formatted(restarts, seed, count.text()));
  }

  private void oneLedger(KillableServer server, Start start)
      throws IOException, InterruptedException {
    String url = server.url("ledger_" + schemas);
    LedgerUnderFaults ledger = new LedgerUnderFaults(seed + schemas, count);
    schemas++;
    nodes.forEach(NodeProcess::forget);
    nodes.subList(0, NODES).forEach(node -> node.at(url));
    try (JournalReader reader = readerOf(url)) {
      while (ledger.head() < LARGEST && count.faults() < KILLS) {
        try {
          round(server, start, url, ledger, reader);
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError("seed " + seed + ", fault " + count.faults(), e);
        }
      }
    }
  }

  private JournalReader readerOf(String url) throws InterruptedException {
    nodes.getFirst().await("open");
    return PostgresJournal.openReadOnly(url);
  }

  /** All nodes ask; one fault; the others come to their end; the journal is read. */
  private void round(
      KillableServer server,
      Start start,
      String url,
      LedgerUnderFaults ledger,
      JournalReader reader)
      throws IOException, InterruptedException {
    rounds++;
    List<Request> all = new ArrayList<>();
    for (int node = 0; node < NODES; node++) {
      List<Request> requests = ledger.next(20);
      all.addAll(requests);
      nodes.get(node).ask(folder.resolve(rounds + "-" + node), requests);
    }
    LockSupport.parkNanos(1_000L * random.nextInt(120_000));
    List<NodeProcess> asked = new ArrayList<>(nodes.subList(0, NODES));
    int killed = fault(server);
    for (int node = 0; node < NODES; node++) {
      if (node != killed) {
        nodes.get(node).await("done " + rounds + "-" + node);
      }
    }
    count.fault();
    ledger.leave(ledger.judge(reader, asked, all));
    nodes.forEach(NodeProcess::forget);
    if (killed >= 0) {
      NodeProcess spare = nodes.removeLast();
      nodes.set(killed, spare);
      spare.at(url);
      nodes.add(NodeProcess.start(start, random.nextBoolean()));
    }
  }

  /** Returns which node was killed, -1 if none was. */
  private int fault(KillableServer server) throws IOException, InterruptedException {
    int chance = random.nextInt(20);
    if (chance == 0) {
      restarts++;
      server.killAndStart();
      return -1;
    }
    if (chance < 4) {
      dropped++;
      server.dropConnections(random.nextInt(1, 4));
      return -1;
    }
    int node = random.nextInt(NODES);
    nodes.get(node).kill();
    return node;
  }
}
