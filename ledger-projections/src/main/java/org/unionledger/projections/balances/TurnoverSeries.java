package org.unionledger.projections.balances;

import java.util.List;

/**
 * Turnovers period by period, for plots and comparisons.
 *
 * @param position the position at which this is true
 * @param periods one after another without a gap, from the first in which something happened to the
 *     last one
 */
public record TurnoverSeries(long position, List<TurnoverPeriod> periods) {
  /** Copies the list. */
  public TurnoverSeries {
    periods = List.copyOf(periods);
  }
}
