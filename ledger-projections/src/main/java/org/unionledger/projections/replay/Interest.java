package org.unionledger.projections.replay;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unionledger.event.LedgerEvent;
import org.unionledger.projections.postings.PostingColumn;

/**
 * What a projection looks at. A replay reads what any of its projections looks at, and no more.
 *
 * @param columns which columns of all postings
 * @param events which kinds of events as a whole
 */
public record Interest(Set<PostingColumn> columns, Set<Class<? extends LedgerEvent>> events) {

  /** Nothing at all. */
  public static final Interest NONE = new Interest(Set.of(), Set.of());

  /** Copies the sets. */
  public Interest {
    columns = Set.copyOf(columns);
    events = Set.copyOf(events);
  }

  /**
   * Interest in postings.
   *
   * @param columns which columns
   * @return that interest alone
   */
  public static Interest inPostings(PostingColumn... columns) {
    return new Interest(Set.of(columns), Set.of());
  }

  /**
   * Interest in events.
   *
   * @param events which kinds
   * @return that interest alone
   */
  public static Interest inEvents(Collection<Class<? extends LedgerEvent>> events) {
    return new Interest(Set.of(), Set.copyOf(events));
  }

  /**
   * Interest in every event of a family.
   *
   * @param family a sealed family of events
   * @return that interest alone
   */
  public static Interest inKindsOf(Class<? extends LedgerEvent> family) {
    return inEvents(kinds(family).toList());
  }

  /**
   * Interest in every event.
   *
   * @return that interest alone
   */
  public static Interest inAllEvents() {
    return inKindsOf(LedgerEvent.class);
  }

  private static Stream<Class<? extends LedgerEvent>> kinds(Class<? extends LedgerEvent> family) {
    Class<?>[] members = family.getPermittedSubclasses();
    return members == null
        ? Stream.of(family)
        : Arrays.stream(members).flatMap(it -> kinds(it.asSubclass(LedgerEvent.class)));
  }

  /**
   * This interest and others.
   *
   * @param others what else is looked at
   * @return all of it
   */
  public Interest and(Interest... others) {
    Set<PostingColumn> allColumns = EnumSet.noneOf(PostingColumn.class);
    allColumns.addAll(columns);
    Set<Class<? extends LedgerEvent>> allEvents = new HashSet<>(events);
    for (Interest other : List.of(others)) {
      allColumns.addAll(other.columns);
      allEvents.addAll(other.events);
    }
    return new Interest(allColumns, allEvents);
  }
}
