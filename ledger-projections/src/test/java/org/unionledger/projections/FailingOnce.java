package org.unionledger.projections;

import java.io.IOException;
import java.util.List;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.ForwardingReader;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;

/** A journal whose storage fails at one read, and works again afterwards. */
final class FailingOnce extends ForwardingReader {
  private int readsUntilFailure;

  FailingOnce(JournalReader sound, int readsUntilFailure) {
    super(sound);
    this.readsUntilFailure = readsUntilFailure;
  }

  @Override
  public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
    if (readsUntilFailure-- == 0) {
      throw new JournalException.StorageFailure("disk", "read error", new IOException("cable"));
    }
    return super.read(after, upTo, criteria, limit);
  }
}
