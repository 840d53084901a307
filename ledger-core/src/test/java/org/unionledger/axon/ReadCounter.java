package org.unionledger.axon;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Journal;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Subscription;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;

/** A journal that counts how often its entries are read. */
final class ReadCounter implements Journal {

  private final Journal journal;
  private int reads;
  private int entries;

  ReadCounter(Journal journal) {
    this.journal = journal;
  }

  int reads() {
    return reads;
  }

  /** How many entries came of it. */
  int entries() {
    return entries;
  }

  @Override
  public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
    reads++;
    List<Entry> read = journal.read(after, upTo, criteria, limit);
    entries += read.size();
    return read;
  }

  @Override
  public AppendResult append(AppendGuard guard, List<Envelope> envelopes) {
    return journal.append(guard, envelopes);
  }

  @Override
  public void keepSnapshots(Collection<Snapshot> snapshots) {
    journal.keepSnapshots(snapshots);
  }

  @Override
  public Subscription onAppended(Runnable listener) {
    return journal.onAppended(listener);
  }

  @Override
  public long head() {
    return journal.head();
  }

  @Override
  public TreeHead treeHead() {
    return journal.treeHead();
  }

  @Override
  public List<Hash> hashes(int level, long from, int count) {
    return journal.hashes(level, from, count);
  }

  @Override
  public Verification verify(SecureRandom random, LongConsumer progress) {
    return journal.verify(random, progress);
  }

  @Override
  public Optional<Entry> entryWithId(String id) {
    return journal.entryWithId(id);
  }

  @Override
  public long positionBefore(Instant instant) {
    return journal.positionBefore(instant);
  }

  @Override
  public Optional<Snapshot> snapshot(String key) {
    return journal.snapshot(key);
  }

  @Override
  public List<BlockColumn> blockColumns(String name, long from, int limit) {
    return journal.blockColumns(name, from, limit);
  }

  @Override
  public void keepBlock(List<BlockColumn> columns) {
    journal.keepBlock(columns);
  }

  @Override
  public void dropBlocks(long from) {
    journal.dropBlocks(from);
  }

  @Override
  public void close() {
    journal.close();
  }
}
