package org.unionledger.benchmarks.recording;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.unionledger.UnionLedger;
import org.unionledger.command.Outcome;

/**
 * Whether cost grows with history: a command, and an opening with its first command, on a ledger
 * whose one fund has paid a thousand or a million grants.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
public class HistoryBenchmark {

  /** A copy of a ledger with a history. */
  @State(Scope.Benchmark)
  public static class Recorded {
    /** How many movements its one fund has. */
    @Param({"1000", "1000000"})
    public int movements = 1_000;

    private @Nullable Path file;
    private @Nullable UnionLedger ledger;
    private long paid;

    /** Makes the copy; a new one for each iteration as long as that adds much to the history. */
    @Setup(Level.Iteration)
    public void copy() {
      boolean muchAdded = paid > movements + movements / 10;
      if (ledger == null && (file == null || muchAdded)) {
        delete();
        file = History.copy(movements);
        paid = movements;
      }
    }

    UnionLedger open() {
      if (file == null) {
        throw new IllegalStateException("JMH makes the copy first");
      }
      ledger = UnionLedger.open(file);
      return ledger;
    }

    /** Closes what the iteration opened. */
    @TearDown(Level.Iteration)
    public void close() {
      if (ledger != null) {
        ledger.close();
        ledger = null;
      }
    }

    /** Deletes the copy. */
    @TearDown(Level.Trial)
    public void delete() {
      if (file != null) {
        WorkFolder.delete(file);
      }
    }

    Outcome payNext(UnionLedger to) {
      paid++;
      return Grants.requireRecorded(to.record(Grants.number(paid)));
    }
  }

  /** The same, open and used. */
  @State(Scope.Benchmark)
  public static class InUse extends Recorded {
    private @Nullable UnionLedger used;

    /** Opens it and records a command; JMH does not say whether it makes the copy before. */
    @Setup(Level.Iteration)
    public void use() {
      copy();
      UnionLedger opened = open();
      payNext(opened);
      used = opened;
    }

    Outcome payNext() {
      if (used == null) {
        throw new IllegalStateException("JMH opens the ledger first");
      }
      return payNext(used);
    }
  }

  /** One command after the other. */
  @Benchmark
  @Warmup(iterations = 40, batchSize = 250)
  @Measurement(iterations = 20, batchSize = 250)
  public Outcome command(InUse ledger) {
    return ledger.payNext();
  }

  /** Opening, and the first command. */
  @Benchmark
  @Warmup(iterations = 20)
  @Measurement(iterations = 30)
  public Outcome open(Recorded ledger) {
    return ledger.payNext(ledger.open());
  }
}
