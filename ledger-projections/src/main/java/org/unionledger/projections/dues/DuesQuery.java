package org.unionledger.projections.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;

/**
 * Which dues are asked for. What is null does not narrow the answer.
 *
 * @param asOf count only what was declared, paid and paid back on this day or before it
 * @param knownAt count only what was recorded at this position or before it, 0 or more
 * @param book the only book
 * @param party the only enterprise
 * @param from the first levy month
 * @param to the last levy month
 */
public record DuesQuery(
    @Nullable LocalDate asOf,
    @Nullable Long knownAt,
    @Nullable BookId book,
    @Nullable PartyId party,
    @Nullable YearMonth from,
    @Nullable YearMonth to) {
  /** All dues, as known now. */
  public static final DuesQuery ALL = new DuesQuery(null, null, null, null, null, null);

  /**
   * This query as of the end of a day.
   *
   * @param day the last day that counts
   * @return a new query
   */
  public DuesQuery withAsOf(@Nullable LocalDate day) {
    return new DuesQuery(day, knownAt, book, party, from, to);
  }

  /**
   * This query as known at a position.
   *
   * @param position the last position that counts
   * @return a new query
   */
  public DuesQuery withKnownAt(@Nullable Long position) {
    return new DuesQuery(asOf, position, book, party, from, to);
  }

  /**
   * This query in one book.
   *
   * @param only the book
   * @return a new query
   */
  public DuesQuery withBook(@Nullable BookId only) {
    return new DuesQuery(asOf, knownAt, only, party, from, to);
  }

  /**
   * This query for one enterprise.
   *
   * @param only the enterprise
   * @return a new query
   */
  public DuesQuery withParty(@Nullable PartyId only) {
    return new DuesQuery(asOf, knownAt, book, only, from, to);
  }

  /**
   * This query for some levy months.
   *
   * @param first the first month, or null for all before the last
   * @param last the last month, or null for all after the first
   * @return a new query
   */
  public DuesQuery withLevyPeriods(@Nullable YearMonth first, @Nullable YearMonth last) {
    return new DuesQuery(asOf, knownAt, book, party, first, last);
  }
}
