package org.unionledger.journal.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.unionledger.journal.Journal;

/** Open journals on the same storage, and who writes through them. */
final class Nodes implements AutoCloseable {

  private final List<Journal> journals = new ArrayList<>();
  private final List<Crew> crews = new ArrayList<>();
  private final ExecutorService threads;
  private final Supplier<Journal> further;

  /**
   * @param first opens what the histories are checked on
   * @param further opens another one
   */
  Nodes(ExecutorService threads, Supplier<Journal> first, Supplier<Journal> further) {
    this.threads = threads;
    this.further = further;
    add(first.get());
  }

  private void add(Journal journal) {
    journals.add(journal);
    crews.add(Crew.of(journal, threads));
  }

  /** What the histories are checked on. */
  Journal first() {
    return journals.getFirst();
  }

  /** The crews of so many nodes, which are opened when they are first needed. */
  List<Crew> crews(int count) {
    while (journals.size() < count) {
      add(further.get());
    }
    return crews.subList(0, count);
  }

  /** What was opened last is closed first. */
  @Override
  public void close() {
    journals.reversed().forEach(Journal::close);
  }
}
