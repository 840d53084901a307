package org.unionledger.projections.periods;

import java.util.List;

/**
 * The months of books.
 *
 * @param position the position at which it is true
 * @param periods for each book, in the order of their codes, every month from its first voucher to
 *     its last one, or to the last month that is closed if that is later
 */
public record PeriodReport(long position, List<Period> periods) {
  /** Copies the list. */
  public PeriodReport {
    periods = List.copyOf(periods);
  }
}
