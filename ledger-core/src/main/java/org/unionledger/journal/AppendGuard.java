package org.unionledger.journal;

import java.util.Collection;
import java.util.List;

/**
 * What must not have been recorded for an append to be accepted: the consistency boundary of the
 * decision behind it.
 *
 * <p>The journal checks the guard and records the entries in one step; nothing can come between.
 * Guards are immutable and thread-safe.
 */
public sealed interface AppendGuard {

  /** The guard that accepts every append. */
  static AppendGuard none() {
    return Unguarded.INSTANCE;
  }

  /** The guard that refuses if anything at all was recorded after {@code position}. */
  static AppendGuard nothingAfter(long position) {
    return new NothingAfter(position);
  }

  /**
   * The guard that refuses if an entry was recorded after {@code position} that any of the criteria
   * selects. Without criteria nothing is selected, and so it accepts every append.
   */
  static AppendGuard noMatchAfter(long position, Collection<Criterion> criteria) {
    return criteria.isEmpty() ? none() : new NoMatchAfter(position, List.copyOf(criteria));
  }

  /** Accepts every append. */
  enum Unguarded implements AppendGuard {
    /** The only one. */
    INSTANCE
  }

  /**
   * Refuses if anything was recorded after a position.
   *
   * @param position the position that the decision was made at, 0 for an empty journal
   */
  record NothingAfter(long position) implements AppendGuard {
    /**
     * @throws IllegalArgumentException if the position is negative
     */
    public NothingAfter {
      requirePosition(position);
    }
  }

  /**
   * Refuses if an entry that any criterion selects was recorded after a position.
   *
   * @param position the position that the decision was made at, 0 for an empty journal
   * @param criteria the alternatives, at least one
   */
  record NoMatchAfter(long position, List<Criterion> criteria) implements AppendGuard {
    /**
     * @throws IllegalArgumentException if the position is negative or there is no criterion
     */
    public NoMatchAfter {
      requirePosition(position);
      criteria = List.copyOf(criteria);
      if (criteria.isEmpty()) {
        throw new IllegalArgumentException(
            "A guard without criteria refuses nothing: say so with AppendGuard.none()");
      }
    }
  }

  private static void requirePosition(long position) {
    if (position < 0) {
      throw new IllegalArgumentException(
          "A guard cannot look after position " + position + ": the first possible one is 0");
    }
  }
}
