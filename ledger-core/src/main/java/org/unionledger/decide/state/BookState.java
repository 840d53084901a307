package org.unionledger.decide.state;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.event.BookOpened;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.YearClosed;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * What decisions need to know of a book.
 *
 * @param chart its chart, or null before it is opened
 * @param level the union's level, or null before it is opened
 * @param dimensions what its expenditure must have beside the account
 * @param closedThrough the last closed month, or null if none is
 * @param closedYear the last year that was closed for good, or null if none was
 * @param turnover for each unit all that was ever debited, in minor units without sign: as long as
 *     it fits into 64 bits, every balance and turnover of the book does
 * @param migratedOn since when it has its chart, if it had another before, or null
 */
public record BookState(
    @Nullable ChartId chart,
    @Nullable BookLevel level,
    RequiredDimensions dimensions,
    @Nullable YearMonth closedThrough,
    @Nullable Integer closedYear,
    Map<String, Long> turnover,
    @Nullable LocalDate migratedOn) {
  /** No such book. */
  public static final BookState UNOPENED =
      new BookState(null, null, RequiredDimensions.NONE, null, null, Map.of(), null);

  /** Copies the turnover. */
  public BookState {
    turnover = Map.copyOf(turnover);
  }

  /**
   * Whether a day lies in a closed month.
   *
   * @param day any day
   * @return true if no voucher may be dated on it
   */
  public boolean isClosed(LocalDate day) {
    return closedThrough != null && !YearMonth.from(day).isAfter(closedThrough);
  }

  /**
   * Folds one event of the book.
   *
   * @param event what happened
   * @return the state after
   * @throws ArithmeticException if the turnover would not fit into 64 bits
   */
  public BookState after(LedgerEvent event) {
    return switch (event) {
      case BookOpened opened ->
          new BookState(
              opened.chart(),
              opened.level(),
              opened.dimensions(),
              closedThrough,
              closedYear,
              turnover,
              migratedOn);
      case PeriodClosed closed -> with(closed.period(), closedYear, turnover);
      case PeriodReopened reopened -> with(reopened.period().minusMonths(1), closedYear, turnover);
      case YearClosed closed -> with(closedThrough, closed.year(), turnover);
      case ChartMigrated migrated -> afterVoucher(migrated.voucher()).migrated(migrated.voucher());
      case Movement movement -> afterVoucher(movement.voucher());
      case LedgerEvent other -> this;
    };
  }

  private BookState afterVoucher(Voucher voucher) {
    Map<String, Long> sums = new HashMap<>(turnover);
    for (Posting posting : voucher.postings()) {
      if (posting.side() == Side.DEBIT) {
        Unit unit = posting.amount().unit();
        Amount before = new Amount(sums.getOrDefault(unit.code(), 0L), unit);
        Amount moved =
            posting.amount().isNegative() ? posting.amount().negated() : posting.amount();
        sums.put(unit.code(), before.plus(moved).minor());
      }
    }
    return with(closedThrough, closedYear, sums);
  }

  private BookState migrated(Voucher voucher) {
    return new BookState(
        voucher.chart(),
        level,
        dimensions,
        closedThrough,
        closedYear,
        turnover,
        voucher.particulars().date());
  }

  private BookState with(
      @Nullable YearMonth through, @Nullable Integer year, Map<String, Long> sums) {
    return new BookState(chart, level, dimensions, through, year, sums, migratedOn);
  }
}
