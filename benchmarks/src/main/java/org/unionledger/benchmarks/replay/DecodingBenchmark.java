package org.unionledger.benchmarks.replay;

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
import org.unionledger.benchmarks.replay.data.GeneratedLedgers;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.rival.DatabindDecoding;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.balances.TurnoverProjection;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.replay.ReplayResult;

/** A verified replay, beside Jackson's data binding that merely decodes the same payloads. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Threads(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class DecodingBenchmark {

  /** Payloads in memory. */
  @State(Scope.Benchmark)
  public static class Payloads {
    /** How many movements there are. */
    @Param("1000000")
    public long movements = 1_000;

    /** On how many threads; 0 for as many as there are cores. */
    @Param({"1", "0"})
    public int threads = 1;

    private @Nullable DatabindDecoding decoding;
    private Opened<JournalReader> journal = Opened.nothing();

    /** Reads the payloads, and makes sure that they are decoded rightly. */
    @Setup(Level.Trial)
    public void read() {
      JournalReader reader = SqliteJournal.openReadOnly(GeneratedLedgers.sqlite(movements));
      journal = new Opened<>(reader);
      decoding = new DatabindDecoding(reader, new Movements(movements));
    }

    /** Closes the ledger. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
      journal.close();
    }

    long decode() throws InterruptedException {
      if (decoding == null) {
        throw new IllegalStateException("JMH reads the payloads first");
      }
      return decoding.decode(Rebuilt.threads(threads));
    }
  }

  /** Jackson's data binding. */
  @Benchmark
  public long databind(Payloads payloads) throws InterruptedException {
    return payloads.decode();
  }

  /** A verified replay: every entry decoded, hashed and compared with the tree and its block. */
  @Benchmark
  public ReplayResult verified(Payloads payloads) {
    return Replay.of(payloads.journal.get())
        .verified()
        .threads(Rebuilt.threads(payloads.threads))
        .rebuild(TurnoverProjection::new)
        .result();
  }
}
