package org.unionledger.journal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.testing.Harness;

/**
 * Storage that fails: each call that a writer makes to the system, once or from then on; and files
 * that may not grow. All calls: {@code -Dledger.harness.faults=2000}.
 */
class StorageFaultsTest {

  private static final int FEW_APPENDS = 3;
  private static final int MANY_APPENDS = 24;

  /** Less is needed to create a ledger, more than the workload ever needs. */
  private static final int SHORTEST_FILE = 10_000;

  private static final int LONGEST_FILE = 250_000;

  /** As every ledger is set. */
  private static final String USUAL_CHECKPOINTS = "PRAGMA wal_autocheckpoint = 4000";

  /** So that appends end with one. */
  private static final String FREQUENT_CHECKPOINTS = "PRAGMA wal_autocheckpoint = 8";

  private final int wanted = Harness.size("faults", 24);
  private final long seed = Harness.seed();
  private final SplittableRandom random = new SplittableRandom(seed);

  @TempDir(factory = InMemory.class)
  Path folder;

  /**
   * A writer on storage that failed.
   *
   * @param failure how it failed
   * @param finding what was then wrong with its ledger; empty if nothing was
   */
  private record Case(String failure, List<Outcome> said, String finding) {

    boolean isWrong() {
      return !finding.isEmpty();
    }

    boolean says(Outcome.Word word) {
      return said.stream().anyMatch(outcome -> outcome.word() == word);
    }
  }

  @Test
  void whatever_call_fails_nothing_acknowledged_is_lost_and_nothing_is_half_there()
      throws Exception {
    WriterProcess writer = new WriterProcess(seed, FEW_APPENDS);
    Strace strace = new Strace(writer);
    Judge judge = new Judge(writer.workload());
    List<Callable<Case>> tasks = new ArrayList<>();
    int possible = 0;
    for (String pragma : List.of(USUAL_CHECKPOINTS, FREQUENT_CHECKPOINTS)) {
      List<Injection> all = Injection.into(strace.run(newFolder(), "", pragma));
      possible += all.size();
      for (Injection injection : chosen(all, Math.ceilDiv(wanted, 2))) {
        Path own = newFolder();
        tasks.add(
            () -> caseOf(injection, strace.run(own, injection.toString(), pragma), judge, own));
      }
    }
    List<Case> cases = inParallel(tasks);
    report("storage faults: %,d of %,d calls failed", cases, possible);
    assertThat(cases).filteredOn(Case::isWrong).isEmpty();
  }

  @Test
  void a_file_that_may_not_grow_stops_the_writer_and_keeps_what_was_acknowledged()
      throws Exception {
    Tools.require("prlimit", "files that may not grow are");
    WriterProcess writer = new WriterProcess(seed, MANY_APPENDS);
    Judge judge = new Judge(writer.workload());
    List<Callable<Case>> tasks = new ArrayList<>();
    for (int i = 0; i < Math.ceilDiv(wanted, 4); i++) {
      int limit = random.nextInt(SHORTEST_FILE, LONGEST_FILE);
      Path own = newFolder();
      tasks.add(
          () -> {
            List<Outcome> said = writer.run(List.of(), own, limit);
            return new Case("at most " + limit + " bytes", said, finding(judge, said, own));
          });
    }
    List<Case> cases = inParallel(tasks);
    report("storage faults: %,d of %,d writers with short files", cases, cases.size());
    assertThat(cases).filteredOn(Case::isWrong).isEmpty();
    assertThat(cases).anyMatch(it -> it.says(Outcome.Word.UNKNOWN));
  }

  /** As many of each stage, as far as there are, in any order. */
  private List<Injection> chosen(List<Injection> all, int most) {
    List<Injection> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    Map<Injection.Stage, Deque<Injection>> stages = new EnumMap<>(Injection.Stage.class);
    for (Injection injection : shuffled) {
      stages.computeIfAbsent(injection.stage(), stage -> new ArrayDeque<>()).add(injection);
    }
    List<Injection> chosen = new ArrayList<>();
    while (chosen.size() < Math.min(most, all.size())) {
      stages.values().stream().filter(it -> !it.isEmpty()).map(Deque::remove).forEach(chosen::add);
    }
    return chosen;
  }

  private static Case caseOf(Injection injection, Strace.Run run, Judge judge, Path own)
      throws IOException {
    String finding = "";
    if (run.calls().stream().noneMatch(SystemCall::injected)) {
      finding = "the call was not made again";
    } else if (isAcknowledgedTooEarly(run)) {
      finding = "acknowledged before its log was flushed";
    }
    String found = finding(judge, run.said(), own);
    return new Case(injection.toString(), run.said(), finding.isEmpty() ? found : finding);
  }

  /** What is wrong with the ledger now that its storage is well again. */
  private static String finding(Judge judge, List<Outcome> said, Path own) throws IOException {
    Path ledger = own.resolve(WriterProcess.LEDGER);
    Judge.Finding finding = judge.judge(ledger, Acknowledged.by(said));
    CrashState.NOTHING.build(own);
    return finding == null ? "" : finding.toString();
  }

  /** Whether an append was acknowledged while something in the log was not flushed. */
  private static boolean isAcknowledgedTooEarly(Strace.Run run) {
    String log = WriterProcess.LEDGER + "-wal";
    boolean flushed = true;
    for (Operation operation : run.operations()) {
      if (operation instanceof Operation.Written written && written.file().equals(log)) {
        flushed = false;
      } else if (operation instanceof Operation.Synced synced && synced.file().equals(log)) {
        flushed = true;
      } else if (operation instanceof Operation.Said said
          && Outcome.of(said.text()).word() == Outcome.Word.RECORDED
          && !flushed) {
        return true;
      }
    }
    return false;
  }

  private static List<Case> inParallel(List<Callable<Case>> tasks) throws Exception {
    List<Case> cases = new ArrayList<>();
    int workers = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      for (Future<Case> task : pool.invokeAll(tasks)) {
        cases.add(task.get());
      }
    }
    return cases;
  }

  private void report(String what, List<Case> cases, int all) {
    Harness.report(
        (what + " (seed %d), %,d wrong; %,d of unknown outcome, %,d refused, %,d not opened")
            .formatted(
                cases.size(),
                all,
                seed,
                cases.stream().filter(Case::isWrong).count(),
                cases.stream().filter(it -> it.says(Outcome.Word.UNKNOWN)).count(),
                cases.stream().filter(it -> it.says(Outcome.Word.REFUSED)).count(),
                cases.stream().filter(it -> it.says(Outcome.Word.FAILED)).count()));
  }

  private Path newFolder() throws IOException {
    return Files.createTempDirectory(folder, "case");
  }
}
