package org.unionledger.journal.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionledger.testing.Harness;
import org.unionledger.testing.PostgresServer;

/** Random histories on one PostgreSQL schema: several nodes, of one process and of several. */
class PostgresHistoriesTest {

  /** So many histories on SQLite are worth one here. */
  private static final int OF_THOSE_ON_SQLITE = 25;

  @Test
  void every_answer_follows_from_what_is_recorded() throws Exception {
    int histories = Math.max(1, Harness.size("histories", 500) / OF_THOSE_ON_SQLITE);
    long seed = Harness.seed();
    String url = PostgresServer.emptySchema();
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newCachedThreadPool();
        Nodes nodes = Engine.ours().onPostgres(url, threads);
        ChildCrew child = ChildCrew.on(url, seed);
        ChildCrew sibling = ChildCrew.on(url, seed)) {
      Histories run = new Histories(seed, nodes.first(), threads);
      List<Crew> processes = new ArrayList<>(nodes.crews(1));
      processes.add(child);
      processes.add(sibling);
      for (int number = 0; number < histories; number++) {
        run.run(number, number % 2 == 0 ? processes : nodes.crews(2));
      }
      assertThat(nodes.first().head()).as("something was recorded").isGreaterThan(histories);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    Harness.report(
        "histories: %,d on PostgreSQL (3 processes), seed %d: 0 violations; %.0f/s"
            .formatted(histories, seed, histories / seconds));
  }
}
