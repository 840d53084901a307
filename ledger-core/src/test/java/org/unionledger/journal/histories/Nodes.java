package org.unionledger.journal.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.unionledger.journal.Journal;

/** Open journals on the same storage, and who writes through them. */
final class Nodes implements AutoCloseable {

  private final List<Journal> journals = new ArrayList<>();
  private final List<Crew> crews = new ArrayList<>();
  private final ExecutorService threads;

  /**
   * @param first what the histories are checked on
   */
  Nodes(ExecutorService threads, Journal first) {
    this.threads = threads;
    add(first);
  }

  /** Adds a node of this process. */
  void add(Journal journal) {
    journals.add(journal);
    crews.add(Crew.of(journal, threads));
  }

  /** What the histories are checked on. */
  Journal first() {
    return journals.getFirst();
  }

  /** The crews of so many nodes. */
  List<Crew> crews(int count) {
    return crews.subList(0, count);
  }

  /** The second node is closed first, as one closes what was opened last. */
  @Override
  public void close() {
    journals.reversed().forEach(Journal::close);
  }
}
