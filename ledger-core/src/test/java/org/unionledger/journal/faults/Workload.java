package org.unionledger.journal.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Envelopes;

/** Appends that are made one after another: small ones, large ones, and some of many entries. */
final class Workload {

  /** By which all entries are found. */
  static final String TAG = "fund=f";

  private static final int LONGEST_PAYLOAD = 300;
  private static final int LONGEST_LARGE_PAYLOAD = 9_000;

  private final List<List<Envelope>> appends = new ArrayList<>();
  private final List<Envelope> entries = new ArrayList<>();
  private final NavigableMap<Long, Integer> nextAt = new TreeMap<>();

  /**
   * @param seed equal seeds make equal workloads
   * @param size how many appends
   */
  Workload(long seed, int size) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < size; i++) {
      List<Envelope> append = new ArrayList<>();
      for (int count = random.nextInt(8) == 0 ? 25 : random.nextInt(1, 6); count > 0; count--) {
        append.add(envelope(random, "append-" + i + "-" + append.size()));
      }
      nextAt.put((long) entries.size(), i);
      appends.add(append);
      entries.addAll(append);
    }
    nextAt.put((long) entries.size(), size);
  }

  private static Envelope envelope(SplittableRandom random, String id) {
    boolean large = random.nextInt(12) == 0;
    byte[] payload = new byte[random.nextInt(large ? LONGEST_LARGE_PAYLOAD : LONGEST_PAYLOAD)];
    random.nextBytes(payload);
    String type = random.nextBoolean() ? "Paid" : "Received";
    return Envelope.of(
        type, "1", id, Envelopes.NOON, Map.of(), Envelopes.tags(TAG, "of=" + id), payload);
  }

  int size() {
    return appends.size();
  }

  List<Envelope> append(int index) {
    return appends.get(index);
  }

  /** The envelopes of the entries up to a position. */
  List<Envelope> upTo(long head) {
    return entries.subList(0, Math.toIntExact(head));
  }

  /** Whether a journal with this head holds whole appends and nothing else. */
  boolean isWhole(long head) {
    return nextAt.containsKey(head);
  }

  /** The index of the first append that is not whole in a journal with this head. */
  int nextAfter(long head) {
    return nextAt.ceilingEntry(head).getValue();
  }

  /** The head once the append after this head is recorded, too; the same head after the last. */
  long headAfter(long head) {
    Long higher = nextAt.higherKey(head);
    return higher == null ? head : higher;
  }
}
