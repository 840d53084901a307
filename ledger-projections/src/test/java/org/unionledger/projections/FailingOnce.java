package org.unionledger.projections;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;

/** A journal whose storage fails at one read, and works again afterwards. */
final class FailingOnce implements JournalReader {
  private final JournalReader sound;
  private int readsUntilFailure;

  FailingOnce(JournalReader sound, int readsUntilFailure) {
    this.sound = sound;
    this.readsUntilFailure = readsUntilFailure;
  }

  @Override
  public long head() {
    return sound.head();
  }

  @Override
  public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
    if (readsUntilFailure-- == 0) {
      throw new JournalException.StorageFailure("disk", "read error", new IOException("cable"));
    }
    return sound.read(after, upTo, criteria, limit);
  }

  @Override
  public TreeHead treeHead() {
    return sound.treeHead();
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    return sound.hashes(level, from, count);
  }

  @Override
  public Verification verify(SecureRandom random, LongConsumer progress) {
    return sound.verify(random, progress);
  }

  @Override
  public Optional<Entry> entryWithId(String id) {
    return sound.entryWithId(id);
  }

  @Override
  public long positionBefore(Instant instant) {
    return sound.positionBefore(instant);
  }

  @Override
  public Optional<Snapshot> snapshot(String key) {
    return sound.snapshot(key);
  }

  @Override
  public List<BlockColumn> blockColumns(String name, long from, int limit) {
    return sound.blockColumns(name, from, limit);
  }

  @Override
  public void close() {
    sound.close();
  }
}
