package org.unionledger.journal;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Walks over the matching entries of a span, a page at a time. For one thread. */
final class EntryIterator implements Iterator<Entry> {

  private static final int PAGE = 250;

  private final JournalReader reader;
  private final long upTo;
  private final List<Criterion> criteria;
  private final Queue<Entry> page = new ArrayDeque<>();
  private long after;
  private boolean exhausted;

  EntryIterator(JournalReader reader, long after, long upTo, List<Criterion> criteria) {
    this.reader = reader;
    this.after = after;
    this.upTo = upTo;
    this.criteria = criteria;
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !exhausted && after < upTo) {
      page.addAll(reader.read(after, upTo, criteria, PAGE));
      exhausted = page.isEmpty();
    }
    return !page.isEmpty();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException("No entry is left up to position " + upTo);
    }
    Entry entry = page.remove();
    after = entry.position();
    return entry;
  }
}
