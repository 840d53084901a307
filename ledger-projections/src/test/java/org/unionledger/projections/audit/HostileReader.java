package org.unionledger.projections.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.ForwardingReader;
import org.unionledger.journal.JournalReader;

/** A journal that is sound when it is verified, and tells something else when it is read. */
final class HostileReader extends ForwardingReader {
  private final UnaryOperator<Entry> lie;

  HostileReader(JournalReader sound, UnaryOperator<Entry> lie) {
    super(sound);
    this.lie = lie;
  }

  @Override
  public List<Entry> read(long after, long upTo, List<Criterion> criteria, int limit) {
    return super.read(after, upTo, criteria, limit).stream().map(lie).toList();
  }

  @Override
  public Optional<Entry> entryWithId(String id) {
    return super.entryWithId(id).map(lie);
  }
}
