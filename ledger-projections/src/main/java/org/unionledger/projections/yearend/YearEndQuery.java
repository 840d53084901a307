package org.unionledger.projections.yearend;

import java.util.Set;
import org.unionledger.fund.FundId;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;

/**
 * Which year's end is asked for.
 *
 * @param book whose year
 * @param year the calendar year, 1950 to 2199
 * @param surplus the codes of funds that are not needed any more: what they have left becomes
 *     surplus (工会资金结余—结转转入). This is judged by people.
 */
public record YearEndQuery(BookId book, int year, Set<String> surplus) {
  /** Checks that a ledger knows all days of the year, and the codes. */
  public YearEndQuery {
    if (year <= Window.EARLIEST.getYear() || year > Window.LATEST.getYear()) {
      throw new InvalidValueException(
          "year %d is out of range; use one from %d to %d"
              .formatted(year, Window.EARLIEST.getYear() + 1, Window.LATEST.getYear()));
    }
    surplus.forEach(FundId::requireCode);
    surplus = Set.copyOf(surplus);
  }

  /**
   * A year's end at which no fund becomes surplus.
   *
   * @param book whose year
   * @param year the calendar year
   * @return the query
   */
  public static YearEndQuery of(BookId book, int year) {
    return new YearEndQuery(book, year, Set.of());
  }
}
