package org.unionledger.benchmarks.replay;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unionledger.benchmarks.replay.data.GeneratedLedgers;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.rival.DatabindDecoding;
import org.unionledger.benchmarks.replay.rival.PostingArrays;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.balances.TurnoverProjection;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;

/**
 * Notices when replay collapses: runs it in turns with something that does not change, on the same
 * movements, and fails if the ratio of the fastest passes is less than a third of what it was when
 * it was written down here. A busy machine slows both and changes the ratio little; a mistake that
 * makes a replay quadratic, or reads all twice, changes it much.
 */
public final class RegressionGuard {
  private static final long MOVEMENTS = 60_000;
  private static final long FEW = 20_000;
  private static final int NEW_EVENTS = 1_000;
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
    boolean sound = true;
    try (JournalReader journal = SqliteJournal.openReadOnly(GeneratedLedgers.sqlite(MOVEMENTS));
        JournalReader small = SqliteJournal.openReadOnly(GeneratedLedgers.sqlite(FEW))) {
      for (Guarded guarded : guarded(journal, small)) {
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

  private static List<Guarded> guarded(JournalReader journal, JournalReader small) {
    Movements movements = new Movements(MOVEMENTS);
    DatabindDecoding databind = new DatabindDecoding(journal, movements);
    PostingArrays arrays = new PostingArrays(movements);
    return List.of(
        new Guarded(
            "all balances from blocks, beside adding up arrays in memory",
            () -> Replay.of(journal).rebuild(TurnoverProjection::new),
            () -> arrays.fold(1),
            0.024),
        new Guarded(
            "verified replay, beside Jackson's data binding",
            () -> Replay.of(journal).verified().rebuild(TurnoverProjection::new),
            () -> databind.decode(1),
            0.32),
        new Guarded(
            "catching up 1,000 events, beside the same in a small ledger",
            catchingUp(journal),
            catchingUp(small),
            1));
  }

  private static Callable<?> catchingUp(JournalReader journal) {
    long room = (long) PASSES * NEW_EVENTS;
    GrowingReader reader = new GrowingReader(journal, journal.head() - room);
    LedgerViews views = LedgerViews.over(reader);
    views.balances(Selection.ALL);
    return () -> {
      reader.grow(NEW_EVENTS);
      return views.balances(Selection.ALL);
    };
  }
}
