package org.unionledger.projections.periods;

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
public record ClosedPeriods(@Nullable YearMonth through, @Nullable Integer year) {
  /** Nothing is closed, as far as is told. */
  public static final ClosedPeriods UNTOLD = new ClosedPeriods(null, null);

  /**
   * What is closed after an event of the book.
   *
   * @param event any event
   * @return what it tells, and for the rest what was told before
   */
  public ClosedPeriods after(LedgerEvent event) {
    return switch (event) {
      case PeriodClosed it -> new ClosedPeriods(it.period(), year);
      case PeriodReopened it -> new ClosedPeriods(it.period().minusMonths(1), year);
      case YearClosed it -> new ClosedPeriods(through, it.year());
      case LedgerEvent other -> this;
    };
  }

  /**
   * What is closed after the events of a later part of the journal.
   *
   * @param next what they tell
   * @return that, and for the rest what was told before
   */
  public ClosedPeriods after(ClosedPeriods next) {
    return new ClosedPeriods(
        next.through == null ? through : next.through, next.year == null ? year : next.year);
  }

  /**
   * Whether a month is closed.
   *
   * @param month which month
   * @return whether it takes no posting
   */
  public boolean isClosed(YearMonth month) {
    return through != null && !month.isAfter(through);
  }

  /**
   * Whether a year is closed for good.
   *
   * @param calendarYear which year
   * @return whether none of its months is opened again
   */
  public boolean isClosed(int calendarYear) {
    return year != null && calendarYear <= year;
  }
}
