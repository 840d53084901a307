package org.unionledger.projections.statements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.Unit;

/**
 * Which statement is asked for: the postings of a book that are on the account (if one is named)
 * and name the fund (if one is named), in one unit.
 *
 * @param book whose books
 * @param account the account's code, or null for all accounts
 * @param fund the fund's code, or null for postings of any fund or none
 * @param unit the unit's code
 * @param from the first day of the lines, or null for the beginning
 * @param to the last day of the lines, or null for the end
 * @param knownAt count only what was recorded at this position or before it, 0 or more
 */
public record StatementQuery(
    BookId book,
    @Nullable String account,
    @Nullable String fund,
    String unit,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Long knownAt) {

  /** Checks that an account or a fund is named, and that the days are in order. */
  public StatementQuery {
    if (account == null && fund == null) {
      throw new InvalidValueException("a statement is of something; name an account or a fund");
    }
    new Window(from == null ? Window.EARLIEST : from, to == null ? Window.LATEST : to);
  }

  /**
   * The statement of an account in CNY, over all days.
   *
   * @param book whose books
   * @param account the account's code
   * @return a query
   */
  public static StatementQuery ofAccount(BookId book, String account) {
    return new StatementQuery(book, account, null, Unit.CNY.code(), null, null, null);
  }

  /**
   * The statement of a fund in CNY, over all days.
   *
   * @param book whose books
   * @param fund the fund's code
   * @return a query
   */
  public static StatementQuery ofFund(BookId book, String fund) {
    return new StatementQuery(book, null, fund, Unit.CNY.code(), null, null, null);
  }

  /**
   * This query narrowed to an account.
   *
   * @param only the account's code
   * @return a new query
   */
  public StatementQuery withAccount(@Nullable String only) {
    return new StatementQuery(book, only, fund, unit, from, to, knownAt);
  }

  /**
   * This query narrowed to a fund.
   *
   * @param only the fund's code
   * @return a new query
   */
  public StatementQuery withFund(@Nullable String only) {
    return new StatementQuery(book, account, only, unit, from, to, knownAt);
  }

  /**
   * This query in another unit.
   *
   * @param only the unit's code
   * @return a new query
   */
  public StatementQuery withUnit(String only) {
    return new StatementQuery(book, account, fund, only, from, to, knownAt);
  }

  /**
   * This query over a span of days, both ends included.
   *
   * @param first the first day, or null for the beginning
   * @param last the last day, or null for the end
   * @return a new query
   */
  public StatementQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new StatementQuery(book, account, fund, unit, first, last, knownAt);
  }

  /**
   * This query as known at a position.
   *
   * @param position the last position that counts
   * @return a new query
   */
  public StatementQuery withKnownAt(@Nullable Long position) {
    return new StatementQuery(book, account, fund, unit, from, to, position);
  }
}
