package org.unionledger.benchmarks.decoding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.json.EventJson;
import org.unionledger.json.EventReader;

/**
 * The steps from the stored bytes of a voucher to its event, each for itself and all together, and
 * Jackson databind on the payloads alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EventDecodingBenchmark {
  private static final int VOUCHERS = 4_096;
  private static final ObjectReader PLAIN = new ObjectMapper().readerFor(PlainEvent.class);

  /** How many lines each voucher has. */
  @Param({"2", "4"})
  public int postings;

  private final EventReader reader = new EventReader();
  private Entry[] entries = {};
  private byte[][] envelopes = {};
  private byte[][] payloads = {};
  private LedgerEvent[] events = {};
  private int next;

  /** Records the vouchers. */
  @Setup
  public void record() {
    List<Entry> recorded = StoredVouchers.record(VOUCHERS, postings);
    entries = recorded.toArray(Entry[]::new);
    envelopes = recorded.stream().map(entry -> entry.envelope().bytes()).toArray(byte[][]::new);
    payloads = recorded.stream().map(entry -> entry.envelope().payload()).toArray(byte[][]::new);
    events =
        recorded.stream()
            .map(entry -> EventJson.recorded(entry).event())
            .toArray(LedgerEvent[]::new);
  }

  private int next() {
    next = (next + 1) % VOUCHERS;
    return next;
  }

  /** What others do: the payload to records of texts, without a check. */
  @Benchmark
  public PlainEvent databind() throws IOException {
    return PLAIN.readValue(payloads[next()]);
  }

  /** The payload to an event, every strict check included. */
  @Benchmark
  public LedgerEvent payload() {
    return EventJson.read("VoucherPosted", "1", payloads[next()]);
  }

  /** The header line, every strict check included. */
  @Benchmark
  public Envelope header() {
    return Envelope.parse(envelopes[next()]);
  }

  /** The hash of the leaf that the entry is in the journal's tree. */
  @Benchmark
  public Hash leaf() {
    return Hash.ofLeaf(envelopes[next()]);
  }

  /** The event of an entry whose header has been read, by a reader of many. */
  @Benchmark
  public RecordedEvent recorded() {
    return reader.recorded(entries[next()]);
  }

  /** All that a verified replay does with the bytes of an entry. */
  @Benchmark
  public RecordedEvent verified() {
    byte[] bytes = envelopes[next()];
    if (Hash.ofLeaf(bytes).equals(Hash.ofEmptyTree())) {
      throw new IllegalStateException("No entry has the hash of nothing");
    }
    return reader.recorded(new Entry(1, Envelope.parse(bytes)));
  }

  /** Event to bytes. */
  @Benchmark
  public byte[] encode() {
    return EventJson.write(events[next()]);
  }
}
