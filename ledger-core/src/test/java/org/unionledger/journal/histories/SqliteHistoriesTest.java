package org.unionledger.journal.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.unionledger.testing.Harness;

/** Random histories on SQLite: several threads on a journal, and two journals on a file. */
class SqliteHistoriesTest {

  /** A new file is taken after so many. */
  private static final int IN_ONE_FILE = 500;

  /** One history in so many has two journals on the file; they wait long for each other. */
  private static final int BESIDE_EVERY = 16;

  @Test
  void every_answer_follows_from_what_is_recorded() throws Exception {
    int histories = Harness.size("histories", 500);
    long seed = Harness.seed();
    long entries = 0;
    long began = System.nanoTime();
    try (Memory memory = new Memory();
        ExecutorService threads = Executors.newCachedThreadPool()) {
      for (int from = 0; from < histories; from += IN_ONE_FILE) {
        entries += run(from, Math.min(histories, from + IN_ONE_FILE), seed, memory, threads);
        memory.empty();
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    assertThat(entries).as("something was recorded").isGreaterThan(histories);
    Harness.report(
        "histories: %,d on SQLite (2 to 6 threads, %,d entries), seed %d: 0 violations; %.0f/s"
            .formatted(histories, entries, seed, histories / seconds));
  }

  private static long run(int from, int to, long seed, Memory memory, ExecutorService threads)
      throws InterruptedException {
    Path file = memory.file("union.ledger");
    try (Nodes nodes = Engine.ours().onSqlite(file, threads)) {
      Histories histories = new Histories(seed, nodes.first(), threads);
      for (int number = from; number < to; number++) {
        histories.run(number, nodes.crews(number % BESIDE_EVERY == 0 ? 2 : 1));
      }
      return nodes.first().head();
    }
  }
}
