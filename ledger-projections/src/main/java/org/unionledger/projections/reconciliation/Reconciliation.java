package org.unionledger.projections.reconciliation;

import java.util.List;

/**
 * What unions sent one another, and what they have.
 *
 * @param position the position of the journal at which this is true
 * @param lines those pairs of books and accounts on which anything was posted, in the order of
 *     sender, receiver and key
 */
public record Reconciliation(long position, List<InterLevelLine> lines) {
  /** Copies the list. */
  public Reconciliation {
    lines = List.copyOf(lines);
  }

  /**
   * Those that somebody has to look at.
   *
   * @return the lines that differ, in the same order
   */
  public List<InterLevelLine> differing() {
    return lines.stream().filter(InterLevelLine::differs).toList();
  }
}
