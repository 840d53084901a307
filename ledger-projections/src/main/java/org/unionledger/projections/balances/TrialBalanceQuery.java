package org.unionledger.projections.balances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;

/**
 * Which trial balance is asked for.
 *
 * @param book whose books
 * @param unit the unit's code
 * @param from the first day of the turnovers, or null for the beginning
 * @param to the last day of the turnovers, or null for the end
 * @param knownAt count only what was recorded at this position or before it, 0 or more
 */
public record TrialBalanceQuery(
    BookId book,
    String unit,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Long knownAt) {

  /** Checks that the days are in order. */
  public TrialBalanceQuery {
    new Window(from == null ? Window.EARLIEST : from, to == null ? Window.LATEST : to);
  }

  /**
   * The trial balance of a book in CNY, over all days.
   *
   * @param book whose books
   * @return a query
   */
  public static TrialBalanceQuery of(BookId book) {
    return new TrialBalanceQuery(book, Unit.CNY.code(), null, null, null);
  }

  /**
   * This query in another unit.
   *
   * @param only the unit's code
   * @return a new query
   */
  public TrialBalanceQuery withUnit(String only) {
    return new TrialBalanceQuery(book, only, from, to, knownAt);
  }

  /**
   * This query over a span of days, both ends included.
   *
   * @param first the first day, or null for the beginning
   * @param last the last day, or null for the end
   * @return a new query
   */
  public TrialBalanceQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new TrialBalanceQuery(book, unit, first, last, knownAt);
  }

  /**
   * This query as known at a position.
   *
   * @param position the last position that counts
   * @return a new query
   */
  public TrialBalanceQuery withKnownAt(@Nullable Long position) {
    return new TrialBalanceQuery(book, unit, from, to, position);
  }
}
