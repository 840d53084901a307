package org.unionledger.journal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.testing.Harness;

/**
 * A power cut at any moment: of what was written and not flushed, any part may be on the disk, in
 * any order. More of them: {@code -Dledger.harness.states=200000}.
 */
class PowerCutTest {

  private static final int APPENDS = 24;
  private static final int STATES_OF_A_WORKLOAD = 50_000;
  private static final int MOST_STATES_OF_A_CONTROL = 10_000;
  private static final int SECOND_CUTS = 2;

  private static final String FREQUENT_CHECKPOINTS = "PRAGMA wal_autocheckpoint = 16";

  private final int wanted = Harness.size("states", 2_000);
  private final long seed = Harness.seed();

  @TempDir(factory = InMemory.class)
  Path folder;

  @Test
  void what_was_acknowledged_is_there_after_a_power_cut_and_nothing_is_half_there()
      throws Exception {
    Tally tally = new Tally();
    int workloads = Math.ceilDiv(wanted, STATES_OF_A_WORKLOAD);
    for (int i = 0; i < workloads; i++) {
      judge(new WriterProcess(seed + i, APPENDS), workloads - i, tally);
    }
    Tally normal = control("NORMAL");
    Tally off = control("OFF");
    Harness.report(
        "power cut (seed %d): %s; control synchronous=NORMAL: %s; control synchronous=OFF: %s"
            .formatted(seed, tally, normal, off));

    assertThat(tally.findings(Path.of("target", "power-cut"))).isEmpty();
    assertThat(tally.states()).isGreaterThan(wanted / 2);
    assertThat(normal.lost()).as("ledgers that lost something with NORMAL").isPositive();
    assertThat(off.broken()).as("ledgers that cannot be read with OFF").isPositive();
  }

  /** Judges the share of this workload in what is still wanted. */
  private void judge(WriterProcess writer, int workloadsLeft, Tally tally) throws Exception {
    SplittableRandom random = new SplittableRandom(writer.seed());
    CrashStates states = new CrashStates(new Judge(writer.workload()), folder);
    List<Recording> recordings = recordings(new Strace(writer), random);
    int left = workloadsLeft * recordings.size();
    for (Recording recording : recordings) {
      int share = Math.ceilDiv(wanted - tally.states(), left);
      states.judge(recording, share, random.nextLong(), tally);
      left--;
    }
  }

  /** A writer from the beginning, with many checkpoints, after a power cut, with a failed flush. */
  private List<Recording> recordings(Strace strace, SplittableRandom random) throws Exception {
    List<Recording> recordings = new ArrayList<>();
    Recording usual = record(strace, "a ledger", CrashState.NOTHING, "");
    recordings.add(usual);
    recordings.add(
        record(
            strace,
            "a ledger with frequent checkpoints",
            CrashState.NOTHING,
            "",
            FREQUENT_CHECKPOINTS));
    for (int i = 0; i < SECOND_CUTS; i++) {
      CrashState cut = recordings.get(i).cutAnywhere(random);
      recordings.add(record(strace, "a ledger that was cut off before", cut, ""));
    }
    long flushes = usual.operations().stream().filter(it -> it instanceof Operation.Synced).count();
    String oneFails = "inject=fsync:error=EIO:when=" + random.nextLong(1, flushes);
    recordings.add(record(strace, "a ledger after " + oneFails, CrashState.NOTHING, oneFails));
    return recordings;
  }

  private Recording record(
      Strace strace, String name, CrashState beginning, String injection, String... pragmas)
      throws Exception {
    Path writing = Files.createDirectories(folder.resolve("writing"));
    beginning.build(writing);
    Strace.Run run = strace.run(writing, injection, pragmas);
    return new Recording(name, beginning, run.operations());
  }

  /** What a setting does that promises less: if that is not noticed, nothing is. */
  private Tally control(String synchronous) throws Exception {
    WriterProcess writer = new WriterProcess(seed, APPENDS);
    String pragma = "PRAGMA synchronous = " + synchronous;
    Recording recording = record(new Strace(writer), pragma, CrashState.NOTHING, "", pragma);
    Tally tally = new Tally();
    new CrashStates(new Judge(writer.workload()), folder)
        .judge(recording, Math.min(wanted / 4, MOST_STATES_OF_A_CONTROL), seed, tally);
    return tally;
  }
}
