package org.unionledger.projections.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;

/** A journal that is sound when it is verified, and tells something else when it is read. */
record HostileReader(JournalReader sound, UnaryOperator<Entry> lie) implements JournalReader {

  @Override
  public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
    return sound.read(after, upTo, criteria, limit).stream().map(lie).toList();
  }

  @Override
  public Optional<Entry> entryWithId(String id) {
    return sound.entryWithId(id).map(lie);
  }

  @Override
  public long head() {
    return sound.head();
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
