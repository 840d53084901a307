package org.unionledger.benchmarks.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.unionledger.benchmarks.recording.DatabaseKind;
import org.unionledger.benchmarks.replay.data.GeneratedLedgers;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.balances.Balances;
import org.unionledger.projections.funds.FundReport;
import org.unionledger.projections.query.Selection;

/** What a question costs whose answers are kept, and how that grows with history. */
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Threads(1)
public class QuestionBenchmark {
  private static final int QUESTIONS = 4_096;
  private static final int CATCHING_UP = 45;
  private static final int NEW_EVENTS = 1_000;
  private static final long SEED = 20_260_202;

  /** Views that were asked before. */
  @State(Scope.Benchmark)
  public static class Asked {
    /** How many movements there are. */
    @Param({"100000", "10000000"})
    public long movements = 1_000;

    private Opened<OpenLedger> ledger = Opened.nothing();
    private Opened<GrowingReader> growing = Opened.nothing();
    private List<Selection> questions = List.of();
    private @Nullable LedgerViews views;
    private int next;

    /** Asks all that is kept once, at a head that leaves room to grow. */
    @Setup(Level.Trial)
    public void ask() {
      ledger = new Opened<>(OpenLedger.generated(DatabaseKind.SQLITE, movements));
      JournalReader whole = ledger.get().journal();
      long room = Math.min(whole.head() / 2, (long) CATCHING_UP * NEW_EVENTS);
      GrowingReader reader = new GrowingReader(whole, whole.head() - room);
      growing = new Opened<>(reader);
      LedgerViews over = LedgerViews.over(reader).threads(Rebuilt.threads(0));
      SplittableRandom random = new SplittableRandom(SEED);
      List<BalanceKey> keys =
          over.balances(Selection.ALL).balances().stream().map(Balance::key).toList();
      questions =
          IntStream.range(0, QUESTIONS)
              .mapToObj(any -> question(keys.get(random.nextInt(keys.size())), random))
              .toList();
      over.funds(Selection.ALL);
      views = over;
    }

    private static Selection question(BalanceKey key, SplittableRandom random) {
      LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_653));
      return Selection.ALL
          .withBook(key.book())
          .withAccount(key.account())
          .withFund(key.fund())
          .withUnit(key.unit().code())
          .withAsOf(day);
    }

    /** Closes the ledger. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
      ledger.close();
    }

    LedgerViews views() {
      if (views == null) {
        throw new IllegalStateException("JMH asks first");
      }
      return views;
    }

    Selection question() {
      next = (next + 1) % QUESTIONS;
      return questions.get(next);
    }
  }

  /** The balance of a key as of a day. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Warmup(iterations = 4, time = 1)
  @Measurement(iterations = 5, time = 1)
  public Balances asOf(Asked in) {
    return in.views().balances(in.question());
  }

  /** The same question after 1,000 new events. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Warmup(iterations = 20)
  @Measurement(iterations = 25)
  public Balances catchUp(Asked in) {
    in.growing.get().grow(NEW_EVENTS);
    return in.views().balances(in.question());
  }

  /** Where all funds stand. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public FundReport funds(Asked in) {
    return in.views().funds(Selection.ALL);
  }

  /** Opening a ledger to read it, and closing it. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Warmup(iterations = 20)
  @Measurement(iterations = 30)
  public long open(Asked in) {
    try (JournalReader journal =
        SqliteJournal.openReadOnly(GeneratedLedgers.sqlite(in.movements))) {
      return journal.head();
    }
  }
}
