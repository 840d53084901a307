package org.unionledger.benchmarks.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.unionledger.benchmarks.plot.Numbers;
import org.unionledger.benchmarks.replay.data.DataFolder;
import org.unionledger.benchmarks.replay.data.GeneratedLedgers;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.Turnovers;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.balances.TurnoverProjection;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;

/** How large a heap must be for a ledger to be rebuilt on all cores: tried in processes. */
public final class Heap {
  private static final List<Integer> MEGABYTES = List.of(256, 128, 64, 32);
  private static final long MOST_SECONDS = 90;

  /** What is rebuilt. */
  enum What {
    /** The debits and credits of every key. */
    TURNOVERS,
    /** All that views answer from. */
    FOLDED_LEDGER
  }

  /**
   * A process that was tried.
   *
   * @param what it rebuilt
   * @param megabytes how large its heap might become
   * @param enough whether it came to the right balances
   * @param seconds how long it took, with its start and, for turnovers, the right answer
   */
  record Tried(What what, int megabytes, boolean enough, double seconds) {}

  private Heap() {}

  /** What people call it. */
  static String label(What what) {
    return switch (what) {
      case TURNOVERS -> "all balances";
      case FOLDED_LEDGER -> "all that views answer from";
    };
  }

  static String table(List<Tried> all) {
    return all.stream()
        .map(
            tried ->
                "| %s | %d MB | %s | %s |"
                    .formatted(
                        label(tried.what()),
                        tried.megabytes(),
                        tried.enough() ? "enough" : "too small",
                        Numbers.duration(tried.seconds())))
        .collect(
            Collectors.joining(
                "\n",
                """
                | what | heap | | whole process, with the check of its answer |
                |---|---:|---|---:|
                """,
                "\n"));
  }

  /** Tries smaller and smaller heaps, until one is too small. */
  static List<Tried> tried(long movements) throws IOException, InterruptedException {
    List<Tried> all = new ArrayList<>();
    for (What what : What.values()) {
      for (int megabytes : MEGABYTES) {
        System.err.printf(Locale.ROOT, "# %s in a heap of %d MB%n", what, megabytes);
        Tried tried = tried(what, megabytes, movements);
        all.add(tried);
        if (!tried.enough()) {
          break;
        }
      }
    }
    return all;
  }

  private static Tried tried(What what, int megabytes, long movements)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-D%s=%s".formatted(DataFolder.PROPERTY, DataFolder.path()),
                "-classpath",
                System.getProperty("java.class.path"),
                Heap.class.getName(),
                what.name(),
                Long.toString(movements))
            .redirectErrorStream(true)
            .redirectOutput(DataFolder.path().resolve("heap.log").toFile())
            .start();
    boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    double seconds = (System.nanoTime() - begun) / 1e9;
    return new Tried(what, megabytes, ended && process.exitValue() == 0, seconds);
  }

  /**
   * Rebuilds, and fails if that does not come to the right balances.
   *
   * @param args what, and how many movements
   */
  public static void main(String... args) {
    Movements movements = new Movements(Long.parseLong(args[1]));
    try (JournalReader journal =
        SqliteJournal.openReadOnly(GeneratedLedgers.sqlite(movements.count()))) {
      Replay replay = Replay.of(journal).threads(Rebuilt.threads(0));
      var balances =
          switch (What.valueOf(args[0])) {
            case TURNOVERS -> replay.rebuild(TurnoverProjection::new).projection().balances();
            case FOLDED_LEDGER ->
                replay.rebuild(FoldedLedger::new).projection().balances(Selection.ALL).balances();
          };
      Turnovers.of(movements).require("Replay", Turnovers.of(balances, movements.names()));
    }
  }
}
