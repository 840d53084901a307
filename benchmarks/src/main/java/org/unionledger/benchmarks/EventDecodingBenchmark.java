package org.unionledger.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unionledger.event.LedgerEvent;
import org.unionledger.json.EventJson;

/**
 * What one core pays to turn the stored bytes of an event into the event: the part of a verified
 * replay that no cache can spare. The voucher is an ordinary one, of two postings and no
 * attachments; writing it back is measured beside it, since a verified replay compares the bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EventDecodingBenchmark {

  private static final String STORED =
      """
      {"voucher":{"book":"dongcheng","chart":"CN-UNION-2009","number":"2020-记-3",\
      "date":"2020-03-02","summary":"慰问一线职工","preparedBy":"accountant-1",\
      "approvedBy":"finance-head","postings":[{"account":"50205","side":"DEBIT",\
      "amount":"1234.56","unit":"CNY","fund":"covid-2020/consolation","party":"org-17"},\
      {"account":"102","side":"CREDIT","amount":"1234.56","unit":"CNY"}]}}\
      """;

  private final byte[] bytes = STORED.getBytes(StandardCharsets.UTF_8);
  private final LedgerEvent event = EventJson.read("VoucherPosted", "1", bytes);

  /** Bytes to event, every strict check included. */
  @Benchmark
  public LedgerEvent decode() {
    return EventJson.read("VoucherPosted", "1", bytes);
  }

  /** Event to bytes. */
  @Benchmark
  public byte[] encode() {
    return EventJson.write(event);
  }
}
