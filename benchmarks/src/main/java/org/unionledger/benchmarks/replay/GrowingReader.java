package org.unionledger.benchmarks.replay;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;

/**
 * A ledger that ends earlier than it does, and grows when told: as if somebody appended to it, but
 * without a copy of it for each measurement. For one thread at a time.
 */
final class GrowingReader implements JournalReader {
  private final JournalReader whole;
  private long head;

  GrowingReader(JournalReader whole, long head) {
    this.whole = whole;
    this.head = head;
  }

  /** Lets it end so many entries later. */
  void grow(long entries) {
    head += entries;
  }

  @Override
  public long head() {
    return head;
  }

  @Override
  public TreeHead treeHead() {
    return whole.treeHead();
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    return whole.hashes(level, from, count);
  }

  @Override
  public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
    return whole.read(after, Math.min(upTo, head), criteria, limit);
  }

  @Override
  public Optional<Entry> entryWithId(String id) {
    return whole.entryWithId(id).filter(entry -> entry.position() <= head);
  }

  @Override
  public long positionBefore(Instant instant) {
    return Math.min(head, whole.positionBefore(instant));
  }

  @Override
  public Optional<Snapshot> snapshot(String key) {
    return whole.snapshot(key);
  }

  @Override
  public List<BlockColumn> blockColumns(String name, long from, int limit) {
    return whole.blockColumns(name, from, limit);
  }

  @Override
  public Verification verify(SecureRandom random, LongConsumer progress) {
    return whole.verify(random, progress);
  }

  @Override
  public void close() {
    whole.close();
  }
}
