package org.unionledger.projections.history;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.json.EventJson;

/** Walks over the events of a journal that concern what a query names. For one thread. */
public final class HistoryReader implements Iterator<HistoryEvent> {
  private final Iterator<Entry> entries;
  private final HistoryQuery query;
  private @Nullable HistoryEvent next;

  /**
   * Begins a walk.
   *
   * @param journal what to read
   * @param query which events
   * @param to the last position to look at
   */
  public HistoryReader(JournalReader journal, HistoryQuery query, long to) {
    long after = query.from() == null ? 0 : Math.max(0, query.from() - 1);
    this.entries = journal.entries(after, to, List.of()).iterator();
    this.query = query;
  }

  @Override
  public boolean hasNext() {
    while (next == null && entries.hasNext()) {
      Entry entry = entries.next();
      if (EventJson.isLedgers(entry)) {
        RecordedEvent recorded = EventJson.recorded(entry);
        if (Concern.isSelected(recorded.event(), query)) {
          next = new HistoryEvent(recorded, entry.envelope());
        }
      }
    }
    return next != null;
  }

  @Override
  public HistoryEvent next() {
    HistoryEvent found = hasNext() ? next : null;
    if (found == null) {
      throw new NoSuchElementException("no event is left");
    }
    next = null;
    return found;
  }
}
