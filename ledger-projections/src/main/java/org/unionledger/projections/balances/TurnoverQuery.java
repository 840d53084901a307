package org.unionledger.projections.balances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.projections.query.Selection;

/**
 * Which series is asked for.
 *
 * @param selection which keys, as known at which position; it names a unit and no day
 * @param step how long the periods are
 * @param from the first day that counts, or null for the beginning; a period may begin before it,
 *     and then has the turnover from this day on
 * @param to the last day that counts, or null for the end
 */
public record TurnoverQuery(
    Selection selection, Step step, @Nullable LocalDate from, @Nullable LocalDate to) {

  /**
   * Checks that one unit is asked for, and that the days are in order.
   *
   * @throws IllegalArgumentException if the selection names no unit, or a day
   */
  public TurnoverQuery {
    new Window(from == null ? Window.EARLIEST : from, to == null ? Window.LATEST : to);
    if (selection.unit() == null || selection.asOf() != null) {
      throw new IllegalArgumentException(
          "a series is of one unit and of a span of days: name a unit in its selection and no day");
    }
  }

  /**
   * A series over all days.
   *
   * @param selection which keys; it names a unit and no day
   * @param step how long the periods are
   * @return a query
   */
  public static TurnoverQuery of(Selection selection, Step step) {
    return new TurnoverQuery(selection, step, null, null);
  }

  /**
   * This query over a span of days, both ends included.
   *
   * @param first the first day, or null for the beginning
   * @param last the last day, or null for the end
   * @return a new query
   */
  public TurnoverQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new TurnoverQuery(selection, step, first, last);
  }

  boolean counts(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
