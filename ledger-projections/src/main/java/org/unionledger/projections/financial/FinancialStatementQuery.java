package org.unionledger.projections.financial;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;

/**
 * Which financial statement is asked for.
 *
 * @param form which statement
 * @param book whose books
 * @param period of which month or year
 * @param knownAt count only what was recorded at this position or before it, or null for all
 */
public record FinancialStatementQuery(
    StatementForm form, BookId book, AccountingPeriod period, @Nullable Long knownAt) {

  /**
   * A statement as known now.
   *
   * @param form which statement
   * @param book whose books
   * @param period of which month or year
   * @return a query
   */
  public static FinancialStatementQuery of(
      StatementForm form, BookId book, AccountingPeriod period) {
    return new FinancialStatementQuery(form, book, period, null);
  }

  /**
   * This query as known at a position.
   *
   * @param position the last position that counts
   * @return a new query
   */
  public FinancialStatementQuery withKnownAt(@Nullable Long position) {
    return new FinancialStatementQuery(form, book, period, position);
  }
}
