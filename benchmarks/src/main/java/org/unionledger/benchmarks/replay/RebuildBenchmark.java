package org.unionledger.benchmarks.replay;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.unionledger.benchmarks.recording.DatabaseKind;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.PostgresServer;
import org.unionledger.benchmarks.replay.data.Turnovers;
import org.unionledger.benchmarks.replay.rival.DuckDbPostings;
import org.unionledger.benchmarks.replay.rival.PostgresPostings;
import org.unionledger.benchmarks.replay.rival.PostingArrays;
import org.unionledger.benchmarks.replay.rival.SqlitePostings;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.TurnoverProjection;
import org.unionledger.projections.replay.Replay;

/**
 * The debits and credits of every book, account, fund and unit, from nothing: by replay, and by
 * whatever else one could use. Every answer is compared with the one that is right.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Threads(1)
@Warmup(iterations = 20)
@Measurement(iterations = 11)
public class RebuildBenchmark {

  /** A ledger. */
  @State(Scope.Benchmark)
  public static class InLedger extends Rebuilt {
    /** Where it is kept. */
    @Param public DatabaseKind database = DatabaseKind.SQLITE;

    /** On how many threads; 0 for as many as there are cores. */
    @Param({"1", "0"})
    public int threads = 1;

    private Opened<OpenLedger> ledger = Opened.nothing();
    private List<Balance> balances = List.of();

    /** Opens it. */
    @Setup(Level.Trial)
    public void open() {
      ledger = new Opened<>(OpenLedger.generated(database, movements));
    }

    /** Hands the last answer over to be looked at, while nothing is measured. */
    @Override
    @TearDown(Level.Iteration)
    public void check() {
      answered(Turnovers.of(balances, movements().names()));
      super.check();
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
      ledger.close();
    }
  }

  /** Postings in arrays. */
  @State(Scope.Benchmark)
  public static class InMemory extends Rebuilt {
    /** On how many threads; 0 for as many as there are cores. */
    @Param({"1", "0"})
    public int threads = 1;

    private PostingArrays postings = new PostingArrays(new Movements(0));

    /** Fills the arrays. */
    @Setup(Level.Trial)
    public void fill() {
      postings = new PostingArrays(movements());
    }
  }

  /** DuckDB. */
  @State(Scope.Benchmark)
  public static class InDuckDb extends Rebuilt {
    /** What is read. */
    @Param public DuckDbPostings.Format format = DuckDbPostings.Format.OWN;

    /** What book, account, fund and unit are. */
    @Param public DuckDbPostings.Columns columns = DuckDbPostings.Columns.NUMBERS;

    private Opened<DuckDbPostings> postings = Opened.nothing();

    /** Opens it. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
      postings = new Opened<>(new DuckDbPostings(movements()));
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
      postings.close();
    }
  }

  /** SQLite. */
  @State(Scope.Benchmark)
  public static class InSqlite extends Rebuilt {
    private Opened<SqlitePostings> postings = Opened.nothing();

    /** Opens it. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
      postings = new Opened<>(new SqlitePostings(movements()));
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
      postings.close();
    }
  }

  /** PostgreSQL. */
  @State(Scope.Benchmark)
  public static class InPostgres extends Rebuilt {
    private Opened<PostgresServer> server = Opened.nothing();
    private Opened<PostgresPostings> postings = Opened.nothing();

    /** Starts and opens it. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
      server = new Opened<>(new PostgresServer());
      postings = new Opened<>(new PostgresPostings(server.get(), movements()));
    }

    /** Closes and stops it. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
      postings.close();
      server.close();
    }
  }

  /** Replay. */
  @Benchmark
  public List<Balance> replay(InLedger in) {
    JournalReader journal = in.ledger.get().journal();
    int threads = Rebuilt.threads(in.threads);
    in.balances =
        Replay.of(journal)
            .threads(threads)
            .rebuild(TurnoverProjection::new)
            .projection()
            .balances();
    return in.balances;
  }

  /** The limit: plain arrays. */
  @Benchmark
  public Turnovers arrays(InMemory in) throws InterruptedException {
    return in.answered(in.postings.fold(Rebuilt.threads(in.threads)));
  }

  /** {@code GROUP BY} in DuckDB, on all cores. */
  @Benchmark
  public Turnovers duckDb(InDuckDb in) throws SQLException {
    return in.answered(in.postings.get().groupBy(in.format, in.columns));
  }

  /** {@code GROUP BY} in SQLite. */
  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public Turnovers sqlite(InSqlite in) throws SQLException {
    return in.answered(in.postings.get().groupBy());
  }

  /** {@code GROUP BY} in PostgreSQL, on all cores. */
  @Benchmark
  @Warmup(iterations = 2)
  @Measurement(iterations = 5)
  public Turnovers postgresql(InPostgres in) throws SQLException {
    return in.answered(in.postings.get().groupBy());
  }
}
