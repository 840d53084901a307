package org.unionledger.projections.holds;

import java.util.List;

/**
 * The holds that still hold something.
 *
 * @param position the position of the journal at which this is true
 * @param holds in the order of book, last day and code
 */
public record OpenHolds(long position, List<OpenHold> holds) {
  /** Copies the list. */
  public OpenHolds {
    holds = List.copyOf(holds);
  }
}
