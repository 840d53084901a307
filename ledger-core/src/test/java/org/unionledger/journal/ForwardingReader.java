package org.unionledger.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;

/** Reads from another reader, for tests that change one of its answers. */
public abstract class ForwardingReader implements JournalReader {
  private final JournalReader reader;

  /** Reads from {@code reader}, which it closes with itself. */
  protected ForwardingReader(JournalReader reader) {
    this.reader = reader;
  }

  @Override
  public long head() {
    return reader.head();
  }

  @Override
  public TreeHead treeHead() {
    return reader.treeHead();
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    return reader.hashes(level, from, count);
  }

  @Override
  public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
    return reader.read(after, upTo, criteria, limit);
  }

  @Override
  public Optional<Entry> entryWithId(String id) {
    return reader.entryWithId(id);
  }

  @Override
  public long positionBefore(Instant instant) {
    return reader.positionBefore(instant);
  }

  @Override
  public Optional<Snapshot> snapshot(String key) {
    return reader.snapshot(key);
  }

  @Override
  public List<BlockColumn> blockColumns(String name, long from, int limit) {
    return reader.blockColumns(name, from, limit);
  }

  @Override
  public Verification verify(SecureRandom random, LongConsumer progress) {
    return reader.verify(random, progress);
  }

  @Override
  public void close() {
    reader.close();
  }
}
