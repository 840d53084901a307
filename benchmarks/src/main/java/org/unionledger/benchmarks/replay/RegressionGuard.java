package org.unionledger.benchmarks.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unionledger.benchmarks.replay.data.GeneratedLedgers;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.rival.DatabindDecoding;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.balances.BalanceProjection;
import org.unionledger.projections.replay.Replay;

/**
 * Notices when replay collapses: runs it in turns with something that does not change, on the same
 * movements, and fails if the ratio of the fastest passes is less than a third of what it was when
 * it was written down here. A busy machine slows both and changes the ratio little; a mistake that
 * makes a replay quadratic, or reads all twice, changes it much.
 */
public final class RegressionGuard {
  private static final long MOVEMENTS = 20_000;
  private static final int PASSES = 9;
  private static final double COLLAPSE = 3;

  private RegressionGuard() {}

  /**
   * What is guarded.
   *
   * @param what for people
   * @param ours what may collapse
   * @param beside what it is compared with
   * @param expected how many times as fast as that it was
   */
  private record Guarded(String what, Callable<?> ours, Callable<?> beside, double expected) {

    /** How many times as fast it is now. */
    private double ratio() throws Exception {
      double fastest = Double.MAX_VALUE;
      double fastestBeside = Double.MAX_VALUE;
      for (int pass = 0; pass < PASSES; pass++) {
        fastest = Math.min(fastest, seconds(ours));
        fastestBeside = Math.min(fastestBeside, seconds(beside));
      }
      return fastestBeside / fastest;
    }

    private static double seconds(Callable<?> pass) throws Exception {
      long begun = System.nanoTime();
      pass.call();
      return (System.nanoTime() - begun) / 1e9;
    }
  }

  /**
   * Runs all, and ends with status 1 if one has collapsed.
   *
   * @param args none
   */
  public static void main(String... args) throws Exception {
    Path ledger = GeneratedLedgers.sqlite(MOVEMENTS);
    boolean sound = true;
    try (JournalReader journal = SqliteJournal.openReadOnly(ledger)) {
      for (Guarded guarded : guarded(journal)) {
        double ratio = guarded.ratio();
        boolean holds = ratio * COLLAPSE >= guarded.expected();
        sound &= holds;
        System.out.printf(
            Locale.ROOT,
            "%s: %.3f times as fast, was %.3f: %s%n",
            guarded.what(),
            ratio,
            guarded.expected(),
            holds ? "holds" : "COLLAPSED; profile it, or write down the new ratio if it is meant");
      }
    }
    System.exit(sound ? 0 : 1);
  }

  private static List<Guarded> guarded(JournalReader journal) {
    DatabindDecoding databind = new DatabindDecoding(journal, new Movements(MOVEMENTS));
    return List.of(
        new Guarded(
            "replay of every event, beside Jackson's data binding",
            () -> Replay.of(journal).into(new BalanceProjection()),
            () -> databind.decode(1),
            0.4));
  }
}
