package org.unionledger.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.testing.Harness;

/**
 * Two to eight processes fight for one file, while holders are stopped, woken and killed: there are
 * never two at once, and the refused ones are told who holds it.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FightingWritersTest {

  private static final int TAKEOVERS = Harness.size("takeovers", 40);

  @TempDir Path folder;

  private final long seed = Harness.seed();
  private final SplittableRandom random = new SplittableRandom(seed);
  private final List<FighterProcess> all = new ArrayList<>();
  private int killed;
  private int stopped;

  @Test
  void only_one_writes_at_a_time_whoever_is_killed_or_stopped() throws Exception {
    Path file = folder.resolve("union.ledger");
    List<FighterProcess> fighting = new ArrayList<>();
    try {
      while (takeovers() < TAKEOVERS) {
        while (fighting.size() < 2 || (fighting.size() < 8 && random.nextInt(4) == 0)) {
          FighterProcess fighter = FighterProcess.start(file, random.nextLong());
          all.add(fighter);
          fighting.add(fighter);
        }
        disturb(fighting);
        assertThat(all).noneMatch(FighterProcess::hasFailed);
      }
    } finally {
      for (FighterProcess fighter : all) {
        fighter.kill();
      }
    }
    assertThat(all).noneMatch(FighterProcess::hasFailed);
    long entries = requireOneAfterAnother(file);
    Harness.report(
        ("two writers fighting: %,d takeovers by %,d processes, %,d killed and %,d stopped while"
                + " they held the file (seed %d), %,d entries, %,d refusals: never two at once")
            .formatted(takeovers(), all.size(), killed, stopped, seed, entries, refusals()));
  }

  private int takeovers() {
    return all.stream().mapToInt(FighterProcess::holds).sum();
  }

  private int refusals() {
    return all.stream().mapToInt(FighterProcess::refusals).sum();
  }

  /** Stops or kills whoever holds the file, if it still does when the signal comes. */
  private void disturb(List<FighterProcess> fighting) throws IOException, InterruptedException {
    Thread.sleep(random.nextInt(120));
    Optional<FighterProcess> holder =
        fighting.stream().filter(FighterProcess::isHolding).findFirst();
    if (holder.isPresent() && random.nextInt(4) == 0) {
      holder.get().kill();
      killed++;
      fighting.remove(holder.get());
    } else if (holder.isPresent()) {
      stop(holder.get(), fighting);
    }
  }

  private void stop(FighterProcess holder, List<FighterProcess> fighting)
      throws IOException, InterruptedException {
    holder.signal("STOP");
    if (holder.isHoldingStill()) {
      stopped++;
      FighterProcess other = fighting.get(fighting.getFirst() == holder ? 1 : 0);
      // What it says from its next attempt on is about the one that cannot move.
      String refused = other.nextRefusalButOne();
      assertThat(refused).as("seed %d", seed).startsWith("process " + holder.pid() + " on ");
    }
    holder.signal("CONT");
  }

  /** What each was told stands in the file, and the entries of one hold stand side by side. */
  private long requireOneAfterAnother(Path file) {
    try (Journal journal = SqliteJournal.open(file)) {
      List<String> ids = new ArrayList<>();
      for (Entry entry : journal.entries(0, journal.head(), List.of())) {
        ids.add(entry.envelope().id());
        assertThat(entry.position()).isEqualTo(ids.size());
      }
      Set<String> holds = new HashSet<>();
      String current = "";
      for (String id : ids) {
        String hold = id.substring(0, id.lastIndexOf('-'));
        assertThat(hold.equals(current) || holds.add(hold)).as("%s of %s", id, ids).isTrue();
        current = hold;
      }
      for (FighterProcess fighter : all) {
        for (int position : fighter.recorded()) {
          assertThat(ids.get(position - 1)).startsWith(fighter.pid() + "-");
        }
      }
      return ids.size();
    }
  }
}
