package org.unionledger.benchmarks.recording;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.unionledger.command.Outcome;

/**
 * Commands that are durable one by one: from one caller, from sixteen at once, and beside them the
 * same rows committed to the bare tables.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 4)
@Measurement(iterations = 6, time = 4)
public class CommandBenchmark {

  /** The rows of one command and a commit. */
  @Benchmark
  @Threads(1)
  public long bareCommit(BareTables bare) throws SQLException {
    return bare.rows().commit(1);
  }

  /** One command through the whole stack, after the other. */
  @Benchmark
  @Threads(1)
  public Outcome oneCaller(OpenLedger open) {
    return pay(open);
  }

  /** The same from sixteen threads. */
  @Benchmark
  @Threads(16)
  public Outcome sixteenCallers(OpenLedger open) {
    return pay(open);
  }

  private static Outcome pay(OpenLedger open) {
    return Grants.requireRecorded(open.ledger().record(Grants.number(open.next(1))));
  }
}
