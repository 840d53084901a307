package org.unionledger.benchmarks.recording;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.unionledger.command.PayGrant;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Tag;

/**
 * Commands in batches of 1,000, as {@code ledger apply} records them: through the whole stack,
 * through the journal alone, and the same rows in batched inserts to the bare tables. Each
 * iteration writes 20 batches to a new ledger, so that all write the same.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 6, batchSize = 20)
@Measurement(iterations = 8, batchSize = 20)
public class BulkBenchmark {
  private static final int BATCH = 1_000;

  /** The rows of a batch and a commit. */
  @Benchmark
  public long bareInsert(BareTables bare) throws SQLException {
    return bare.rows().commit(BATCH);
  }

  /** A batch of envelopes that need not be decided, with a guard that checks nothing. */
  @Benchmark
  public AppendResult append(OpenLedger open) {
    long first = open.next(BATCH);
    Envelope recorded = lastRecorded(open);
    List<Envelope> envelopes = new ArrayList<>(BATCH);
    for (int i = 0; i < BATCH; i++) {
      envelopes.add(again(recorded, Grants.id(first + i)));
    }
    return open.journal().append(AppendGuard.none(), envelopes);
  }

  private static Envelope lastRecorded(OpenLedger open) {
    long head = open.journal().head();
    List<Entry> last = open.journal().read(head - 1, head, List.of(), 1);
    return last.getFirst().envelope();
  }

  private static Envelope again(Envelope recorded, String id) {
    List<Tag> tags =
        recorded.tags().stream()
            .map(tag -> tag.key().equals("command") ? new Tag("command", id) : tag)
            .toList();
    return Envelope.of(
        recorded.type(),
        recorded.version(),
        id,
        recorded.recordedAt(),
        recorded.metadata(),
        tags,
        recorded.payload());
  }

  /** A batch of commands through the whole stack. */
  @Benchmark
  public List<PayGrant> recordAll(OpenLedger open) {
    long first = open.next(BATCH);
    List<PayGrant> commands = Grants.range(first, first + BATCH - 1);
    Grants.record(open.ledger(), commands);
    return commands;
  }
}
