package org.unionledger.axon;

import java.util.Collection;
import java.util.List;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.AppendResult;
import org.unionledger.journal.BlockColumn;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.ForwardingReader;
import org.unionledger.journal.Journal;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Subscription;

/** A journal that counts how often its entries are read. */
final class ReadCounter extends ForwardingReader implements Journal {

  private final Journal journal;
  private int reads;
  private int entries;

  ReadCounter(Journal journal) {
    super(journal);
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
    List<Entry> read = super.read(after, upTo, criteria, limit);
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
  public void keepBlock(List<BlockColumn> columns) {
    journal.keepBlock(columns);
  }

  @Override
  public void dropBlocks(long from) {
    journal.dropBlocks(from);
  }

  @Override
  public Subscription onAppended(Runnable listener) {
    return journal.onAppended(listener);
  }
}
