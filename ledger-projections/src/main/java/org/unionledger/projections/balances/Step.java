package org.unionledger.projections.balances;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How long the periods of a series are. */
public enum Step {
  /** One day. */
  DAY,
  /** One calendar month. */
  MONTH;

  /** The first day of the period that a day is in. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The last day of the period that a day is in. */
  LocalDate last(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
    };
  }
}
