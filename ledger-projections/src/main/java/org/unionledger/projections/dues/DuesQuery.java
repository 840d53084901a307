package org.unionledger.projections.dues;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;

/**
 * Which dues are asked for. What is null does not narrow the answer.
 *
 * @param knownAt count only what was recorded at this position or before it, 0 or more
 * @param book the only book
 * @param party the only enterprise
 * @param levyPeriod the only levy month
 */
public record DuesQuery(
    @Nullable Long knownAt,
    @Nullable BookId book,
    @Nullable PartyId party,
    @Nullable YearMonth levyPeriod) {
  /** All dues, as known now. */
  public static final DuesQuery ALL = new DuesQuery(null, null, null, null);

  /**
   * This query as known at a position.
   *
   * @param position the last position that counts
   * @return a new query
   */
  public DuesQuery withKnownAt(@Nullable Long position) {
    return new DuesQuery(position, book, party, levyPeriod);
  }

  /**
   * This query in one book.
   *
   * @param only the book
   * @return a new query
   */
  public DuesQuery withBook(@Nullable BookId only) {
    return new DuesQuery(knownAt, only, party, levyPeriod);
  }

  /**
   * This query for one enterprise.
   *
   * @param only the enterprise
   * @return a new query
   */
  public DuesQuery withParty(@Nullable PartyId only) {
    return new DuesQuery(knownAt, book, only, levyPeriod);
  }

  /**
   * This query for one levy month.
   *
   * @param only the month
   * @return a new query
   */
  public DuesQuery withLevyPeriod(@Nullable YearMonth only) {
    return new DuesQuery(knownAt, book, party, only);
  }
}
