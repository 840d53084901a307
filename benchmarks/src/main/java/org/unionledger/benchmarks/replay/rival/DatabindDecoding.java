package org.unionledger.benchmarks.replay.rival;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.Turnovers;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;

/** Jackson's data binding, merely decoding the payloads of a ledger that lie in memory. */
public final class DatabindDecoding {
  private static final ObjectReader READER =
      JsonMapper.builder().build().readerFor(VoucherJson.class);

  /** What the types of generated movements are called. */
  private static final Set<String> MOVEMENTS =
      Set.of("unionledger.VoucherPosted", "unionledger.MovementReversed");

  private final List<byte[]> payloads = new ArrayList<>();

  /**
   * The payloads of all movements of a ledger.
   *
   * @param journal the ledger
   * @param movements what was recorded in it
   * @throws IllegalStateException if they are not decoded to what was recorded
   */
  public DatabindDecoding(JournalReader journal, Movements movements) {
    for (Entry entry : journal.entries(0, journal.head(), List.of())) {
      if (MOVEMENTS.contains(entry.envelope().type())) {
        payloads.add(entry.envelope().payload());
      }
    }
    VoucherJson.Fold fold = new VoucherJson.Fold(movements.names());
    payloads.forEach(payload -> fold.add(read(payload)));
    Turnovers.of(movements).require("Jackson", fold.sums());
  }

  /**
   * Decodes them, and does nothing else.
   *
   * @param threads on so many threads
   * @return a number that depends on every payload
   */
  public long decode(int threads) throws InterruptedException {
    long[] parts = new long[threads];
    List<Thread> others = new ArrayList<>();
    for (int part = 0; part < threads; part++) {
      int number = part;
      int from = (int) ((long) payloads.size() * part / threads);
      int to = (int) ((long) payloads.size() * (part + 1) / threads);
      others.add(Thread.ofPlatform().start(() -> parts[number] = decoded(from, to)));
    }
    for (Thread other : others) {
      other.join();
    }
    long all = 0;
    for (long part : parts) {
      all += part;
    }
    return all;
  }

  private long decoded(int from, int to) {
    long postings = 0;
    for (byte[] payload : payloads.subList(from, to)) {
      postings += read(payload).voucher().postings().size();
    }
    return postings;
  }

  private static VoucherJson read(byte[] payload) {
    try {
      return READER.readValue(payload);
    } catch (IOException e) {
      throw new UncheckedIOException("A payload is not as it was mapped", e);
    }
  }
}
