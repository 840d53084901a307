package org.unionledger.projections.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;

/**
 * Which goods are asked for, and as of when. What is null does not narrow the answer.
 *
 * @param asOf count only what takes effect on this day or before it
 * @param knownAt count only what was recorded at this position or before it, 0 or more
 * @param book the only book
 * @param item the only item, by the code of its unit
 */
public record StockQuery(
    @Nullable LocalDate asOf,
    @Nullable Long knownAt,
    @Nullable BookId book,
    @Nullable String item) {
  /** All goods, as of all days, as known now. */
  public static final StockQuery ALL = new StockQuery(null, null, null, null);

  /** Checks that a ledger can know the day. */
  public StockQuery {
    if (asOf != null) {
      Window.requireKnown("as-of", asOf);
    }
  }

  /**
   * This query as of a day.
   *
   * @param day the last effective date that counts
   * @return a new query
   */
  public StockQuery withAsOf(@Nullable LocalDate day) {
    return new StockQuery(day, knownAt, book, item);
  }

  /**
   * This query as known at a position.
   *
   * @param position the last position that counts
   * @return a new query
   */
  public StockQuery withKnownAt(@Nullable Long position) {
    return new StockQuery(asOf, position, book, item);
  }

  /**
   * This query in one book.
   *
   * @param only the book
   * @return a new query
   */
  public StockQuery withBook(@Nullable BookId only) {
    return new StockQuery(asOf, knownAt, only, item);
  }

  /**
   * This query for one item.
   *
   * @param only the code of the item's unit
   * @return a new query
   */
  public StockQuery withItem(@Nullable String only) {
    return new StockQuery(asOf, knownAt, book, only);
  }
}
