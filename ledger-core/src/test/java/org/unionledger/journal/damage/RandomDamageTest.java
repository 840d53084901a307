package org.unionledger.journal.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.testing.Harness;

/**
 * Random damages of small and large ledgers, closed ones and ones whose writer died: {@code
 * -Dledger.harness.damages=100000} makes so many.
 */
class RandomDamageTest {

  private static final int DAMAGES = 200;
  private static final int THREADS = 2;
  private static final long SEED = Harness.seed();

  /** Most damages are of the first; one in so many is of the others. */
  private static final int[] ENTRIES = {300, 2_000, 20_000};

  private static final int[] ONE_IN = {1, 25, 500};

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private final Tally tally = new Tally();

  @Test
  void a_damaged_file_or_log_is_detected_or_told_from_outside_or_as_it_was() throws Exception {
    int damages = Harness.size("damages", DAMAGES);
    List<Callable<Void>> shares = new ArrayList<>();
    for (int size = 0; size < ENTRIES.length; size++) {
      int oneIn = ONE_IN[size];
      if (damages >= oneIn) {
        share(size, damages / oneIn, shares);
      }
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Void> done : threads.invokeAll(shares)) {
        done.get();
      }
    }
    tally.report("random damages of files");
    assertThat(tally.missed()).as("seed %d", SEED).isEmpty();
  }

  /** Half of them each of a ledger that was closed, and of one that was left. */
  private void share(int size, int damages, List<Callable<Void>> shares) throws Exception {
    Recorded recorded = SampleLedger.varied(ENTRIES[size], 700, SEED);
    for (boolean closed : new boolean[] {true, false}) {
      String name = ENTRIES[size] + (closed ? "-closed" : "-left");
      Path own = Files.createDirectory(folder.resolve(name));
      SampleLedger sample =
          closed ? SampleLedger.closed(own, recorded) : SampleLedger.left(own, recorded, 6);
      SplittableRandom random = new SplittableRandom(SEED + shares.size());
      shares.add(
          () -> {
            damage(name, own.resolve("damaged"), sample, (damages + 1) / 2, random);
            return null;
          });
    }
  }

  private void damage(
      String name, Path place, SampleLedger sample, int damages, SplittableRandom random)
      throws Exception {
    Judge judge = new Judge(sample.recorded(), sample.answers(), 8);
    FileDamage[] kinds = FileDamage.values();
    byte[] file = sample.database();
    byte[] log = sample.log();
    try (DamagedFile damaged = new DamagedFile(place, sample)) {
      for (int i = 0; i < damages; i++) {
        FileDamage kind = kinds[random.nextInt(kinds.length)];
        boolean inLog = log.length > 0 && random.nextBoolean();
        SplittableRandom own = random.split();
        if (inLog) {
          damaged.replace(file, kind.of(log, new byte[0], own));
        } else {
          damaged.replace(kind.of(file, sample.older(), own), log);
        }
        Verdict verdict = judge.judge(damaged::toRead, damaged::toWrite);
        tally.add(ofBeginning(verdict, sample), "%s %d: %s".formatted(name, i, kind));
      }
    }
  }

  /** Chance makes nothing that is sound and was never recorded. */
  private static Verdict ofBeginning(Verdict verdict, SampleLedger sample) {
    return verdict instanceof Verdict.ToldFromOutside told
            && !sample.recorded().begins(told.found())
        ? new Verdict.Missed("sound, and not the beginning of what was recorded")
        : verdict;
  }
}
