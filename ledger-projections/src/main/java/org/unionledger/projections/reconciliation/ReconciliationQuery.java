package org.unionledger.projections.reconciliation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;

/**
 * What is reconciled. What is null does not narrow the answer.
 *
 * @param from count only subsidies spent and earned on this day or after it; balances count from
 *     the beginning
 * @param asOf count only what takes effect on this day or before it
 * @param knownAt count only what was recorded at this position or before it, 0 or more
 * @param book only pairs with this book
 */
public record ReconciliationQuery(
    @Nullable LocalDate from,
    @Nullable LocalDate asOf,
    @Nullable Long knownAt,
    @Nullable BookId book) {
  /** All books, all days, as known now. */
  public static final ReconciliationQuery ALL = new ReconciliationQuery(null, null, null, null);

  /** Checks that a ledger can know the days. */
  public ReconciliationQuery {
    if (from != null) {
      Window.requireKnown("from", from);
    }
    if (asOf != null) {
      Window.requireKnown("as-of", asOf);
    }
  }

  /**
   * This query from a day on.
   *
   * @param day the first effective date of subsidies that count
   * @return a new query
   */
  public ReconciliationQuery withFrom(@Nullable LocalDate day) {
    return new ReconciliationQuery(day, asOf, knownAt, book);
  }

  /**
   * This query as of a day.
   *
   * @param day the last effective date that counts
   * @return a new query
   */
  public ReconciliationQuery withAsOf(@Nullable LocalDate day) {
    return new ReconciliationQuery(from, day, knownAt, book);
  }

  /**
   * This query as known at a position.
   *
   * @param position the last position that counts
   * @return a new query
   */
  public ReconciliationQuery withKnownAt(@Nullable Long position) {
    return new ReconciliationQuery(from, asOf, position, book);
  }

  /**
   * This query with one book.
   *
   * @param only the book
   * @return a new query
   */
  public ReconciliationQuery withBook(@Nullable BookId only) {
    return new ReconciliationQuery(from, asOf, knownAt, only);
  }
}
