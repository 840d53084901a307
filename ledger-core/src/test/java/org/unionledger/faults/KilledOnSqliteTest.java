package org.unionledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.LedgerFile;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.testing.Harness;

/**
 * {@code kill -9} at a random moment of the life of a process that records with four callers, again
 * and again on the same ledger: nothing that was acknowledged is lost, nothing is there by half or
 * twice, and the next process opens the ledger as if nothing had happened.
 */
class KilledOnSqliteTest {

  private static final int KILLS = Harness.size("kills", 16) * 3 / 4;
  private static final int KILLS_WORTH_REMEMBERING = 40;
  private static final int KILLS_OF_ONE_LEDGER = 25;
  private static final long LARGEST = 1_500;

  @TempDir Path folder;

  private final long seed = Harness.seed();
  private final SplittableRandom random = new SplittableRandom(seed);
  private final LedgerUnderFaults.Count count = new LedgerUnderFaults.Count();
  private int ledgers;
  private @Nullable NodeProcess spare;

  /** When in its life a process is killed. */
  private enum Moment {
    STARTING,
    OPENING,
    WORKING,
    CLOSING
  }

  @Test
  void what_was_acknowledged_survives_a_kill_at_any_moment() throws Exception {
    Start start =
        KILLS < KILLS_WORTH_REMEMBERING
            ? Start.plain()
            : Start.remembered(
                folder, folder.resolve("first.ledger").toString(), new Workload(seed).next(100));
    spare = node(start);
    while (count.faults() < KILLS) {
      Path place = Files.createDirectories(folder.resolve("ledger" + ledgers)).resolve("u.ledger");
      LedgerUnderFaults ledger = new LedgerUnderFaults(seed + ledgers, count);
      ledgers++;
      int last = Math.min(KILLS, count.faults() + KILLS_OF_ONE_LEDGER);
      while (ledger.head() < LARGEST && count.faults() < last) {
        NodeProcess node = Objects.requireNonNull(spare);
        spare = node(start);
        try {
          lifeOf(node, place, ledger);
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError("seed " + seed + ", kill " + count.faults() + ": " + place, e);
        } finally {
          node.close();
        }
      }
      end(place, ledger);
    }
    Harness.report(
        "kill -9, SQLite: %,d kills on %,d ledgers (seed %d), %s"
            .formatted(count.faults(), ledgers, seed, count.text()));
  }

  @AfterEach
  void endSpare() {
    if (spare != null) {
      spare.close();
    }
  }

  private NodeProcess node(Start start) throws IOException {
    return NodeProcess.start(start, random.nextBoolean());
  }

  private void lifeOf(NodeProcess node, Path place, LedgerUnderFaults ledger)
      throws IOException, InterruptedException {
    Moment moment = moment();
    boolean closing = moment == Moment.CLOSING;
    List<Request> requests = ledger.next(closing ? 5 : 500);
    node.at(place.toString());
    node.ask(folder.resolve("requests"), requests);
    switch (moment) {
      case STARTING -> pause(300_000);
      case OPENING -> {
        node.await("opening");
        pause(150_000);
      }
      case WORKING -> {
        node.awaitAnswers(random.nextInt(60));
        pause(20_000);
      }
      case CLOSING -> {
        node.finish();
        node.await("closing");
        pause(8_000);
      }
    }
    node.kill();
    count.fault();
    judge(place, ledger, node, requests);
  }

  private Moment moment() {
    int chance = random.nextInt(20);
    if (chance < 2) {
      return Moment.STARTING;
    }
    return chance < 5 ? Moment.OPENING : chance < 8 ? Moment.CLOSING : Moment.WORKING;
  }

  private void pause(int mostMicroseconds) {
    LockSupport.parkNanos(1_000L * random.nextInt(mostMicroseconds));
  }

  /** Half of the time this process opens it for writing, else it reads and the next node opens. */
  private void judge(
      Path place, LedgerUnderFaults ledger, NodeProcess node, List<Request> requests) {
    boolean absent = SqliteJournal.inspect(place) instanceof LedgerFile.Absent;
    if (absent || random.nextBoolean()) {
      try (UnionLedger opened = UnionLedger.open(place)) {
        ledger.resolve(opened, ledger.judge(opened.journal(), List.of(node), requests));
      }
    } else {
      try (JournalReader reader = SqliteJournal.openReadOnly(place)) {
        ledger.leave(ledger.judge(reader, List.of(node), requests));
      }
    }
  }

  /** A ledger that is closed leaves nothing beside it but the file in which its writers sign. */
  private static void end(Path place, LedgerUnderFaults ledger) throws IOException {
    try (UnionLedger opened = UnionLedger.open(place)) {
      assertThat(opened.journal().head()).isEqualTo(ledger.head());
    }
    try (Stream<Path> files = Files.list(place.getParent())) {
      assertThat(files)
          .containsExactlyInAnyOrder(place, place.resolveSibling(place.getFileName() + ".lock"));
    }
  }
}
