package org.unionledger.projections.books;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.projections.balances.TrialBalanceQuery;
import org.unionledger.projections.financial.AccountingPeriod;

/**
 * Which book of account is asked for.
 *
 * @param book whose books
 * @param period of which month or year
 * @param account only this account and its details, or null for all
 * @param unit the unit's code
 * @param knownAt count only what was recorded at this position or before it, or null for all
 */
public record AccountBookQuery(
    BookId book,
    AccountingPeriod period,
    @Nullable String account,
    String unit,
    @Nullable Long knownAt) {

  /**
   * The books of all accounts in CNY, as known now.
   *
   * @param book whose books
   * @param period of which month or year
   * @return a query
   */
  public static AccountBookQuery of(BookId book, AccountingPeriod period) {
    return new AccountBookQuery(book, period, null, Unit.CNY.code(), null);
  }

  /**
   * This query narrowed to an account and its details.
   *
   * @param only the account's code
   * @return a new query
   */
  public AccountBookQuery withAccount(@Nullable String only) {
    return new AccountBookQuery(book, period, only, unit, knownAt);
  }

  /**
   * This query in another unit.
   *
   * @param only the unit's code
   * @return a new query
   */
  public AccountBookQuery withUnit(String only) {
    return new AccountBookQuery(book, period, account, only, knownAt);
  }

  /**
   * This query as known at a position.
   *
   * @param position the last position that counts
   * @return a new query
   */
  public AccountBookQuery withKnownAt(@Nullable Long position) {
    return new AccountBookQuery(book, period, account, unit, position);
  }

  /**
   * This query of another period.
   *
   * @param only a month or a year
   * @return a new query
   */
  public AccountBookQuery withPeriod(AccountingPeriod only) {
    return new AccountBookQuery(book, only, account, unit, knownAt);
  }

  /**
   * Whether an account is asked for.
   *
   * @param code its code; the codes of details begin with the code of what they detail
   * @return true if so
   */
  public boolean includes(String code) {
    return account == null || code.startsWith(account);
  }

  /**
   * The trial balance of the period.
   *
   * @return a query
   */
  public TrialBalanceQuery ofPeriod() {
    return trialBalance().between(period.first(), period.last());
  }

  /**
   * The trial balance from the beginning of the year to the end of the period.
   *
   * @return a query
   */
  public TrialBalanceQuery ofYearToDate() {
    return trialBalance().between(period.yearBegin(), period.last());
  }

  private TrialBalanceQuery trialBalance() {
    return TrialBalanceQuery.of(book).withUnit(unit).withKnownAt(knownAt);
  }
}
