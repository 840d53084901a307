package org.unionledger.projections.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;

/**
 * Which balances or funds are asked for, and as of when. What is null does not narrow the answer;
 * several conditions must all hold. This class is immutable and thread-safe.
 *
 * @param asOf count only what takes effect on this day or before it
 * @param knownAt count only what was recorded at this position or before it, 0 or more
 * @param book the only book
 * @param account the only account; its details are accounts of their own
 * @param fund the only fund, by its code; funds below it are funds of their own; {@link #NO_FUND}
 *     for what names no fund
 * @param unit the only unit, by its code
 */
public record Selection(
    @Nullable LocalDate asOf,
    @Nullable Long knownAt,
    @Nullable BookId book,
    @Nullable String account,
    @Nullable String fund,
    @Nullable String unit) {

  /** Everything, as of all days, as known now. */
  public static final Selection ALL = new Selection(null, null, null, null, null, null);

  /** Stands for postings that name no fund. */
  public static final String NO_FUND = "";

  /** Checks that a ledger can know the day. */
  public Selection {
    if (asOf != null) {
      Window.requireKnown("as-of", asOf);
    }
  }

  /**
   * This selection as of a day.
   *
   * @param day the last effective date that counts
   * @return a new selection
   */
  public Selection withAsOf(@Nullable LocalDate day) {
    return new Selection(day, knownAt, book, account, fund, unit);
  }

  /**
   * This selection as known at a position.
   *
   * @param position the last position that counts
   * @return a new selection
   */
  public Selection withKnownAt(@Nullable Long position) {
    return new Selection(asOf, position, book, account, fund, unit);
  }

  /**
   * This selection in one book.
   *
   * @param only the book
   * @return a new selection
   */
  public Selection withBook(@Nullable BookId only) {
    return new Selection(asOf, knownAt, only, account, fund, unit);
  }

  /**
   * This selection on one account.
   *
   * @param only the account's code, or {@code memo:} and a name
   * @return a new selection
   */
  public Selection withAccount(@Nullable String only) {
    return new Selection(asOf, knownAt, book, only, fund, unit);
  }

  /**
   * This selection for one fund.
   *
   * @param only the fund's code, or {@link #NO_FUND}
   * @return a new selection
   */
  public Selection withFund(@Nullable String only) {
    return new Selection(asOf, knownAt, book, account, only, unit);
  }

  /**
   * This selection in one unit.
   *
   * @param only the unit's code
   * @return a new selection
   */
  public Selection withUnit(@Nullable String only) {
    return new Selection(asOf, knownAt, book, account, fund, only);
  }
}
