package org.unionledger.projections.yearend;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.YearClosed;

/**
 * What of a book is closed.
 *
 * @param through the last closed month, or null if no event tells
 * @param year the last year that was closed for good, or null if no event tells
 */
record ClosedPeriods(@Nullable YearMonth through, @Nullable Integer year) {
  static final ClosedPeriods UNTOLD = new ClosedPeriods(null, null);

  ClosedPeriods after(LedgerEvent event) {
    return switch (event) {
      case PeriodClosed it -> new ClosedPeriods(it.period(), year);
      case PeriodReopened it -> new ClosedPeriods(it.period().minusMonths(1), year);
      case YearClosed it -> new ClosedPeriods(through, it.year());
      case LedgerEvent other -> this;
    };
  }

  /** What later events tell, and for the rest what earlier ones told. */
  ClosedPeriods after(ClosedPeriods next) {
    return new ClosedPeriods(
        next.through == null ? through : next.through, next.year == null ? year : next.year);
  }

  boolean isClosed(YearMonth month) {
    return through != null && !month.isAfter(through);
  }

  boolean isClosed(int calendarYear) {
    return year != null && calendarYear <= year;
  }
}
