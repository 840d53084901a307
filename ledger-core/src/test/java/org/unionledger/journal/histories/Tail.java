package org.unionledger.journal.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;

/** Reads what is new again and again while a history is written. */
final class Tail implements Callable<List<Entry>> {

  private final JournalReader journal;
  private final long base;
  private volatile boolean isLast;

  Tail(JournalReader journal, long base) {
    this.journal = journal;
    this.base = base;
  }

  /** What it saw, as it came. */
  @Override
  public List<Entry> call() {
    List<Entry> seen = new ArrayList<>();
    boolean done;
    do {
      done = isLast;
      long after = seen.isEmpty() ? base : seen.getLast().position();
      journal.entries(after, journal.head(), List.of()).forEach(seen::add);
      LockSupport.parkNanos(50_000);
    } while (!done);
    return seen;
  }

  /** The history is over: it reads once more. */
  void finish() {
    isLast = true;
  }
}
