package org.unionledger.projections.financial;

import java.time.LocalDate;
import org.unionledger.chart.Account;
import org.unionledger.chart.Side;
import org.unionledger.projections.internal.DailySums;

/**
 * What is known of the postings of one account that name one fund, or none.
 *
 * @param account the account
 * @param fund the fund's code, {@code ""} for none
 * @param carriedForward whether they carry a year forward, and so are no turnover
 * @param ofState whether they say that an asset is the state's
 * @param sums the turnovers
 */
record Figure(
    Account account, String fund, boolean carriedForward, boolean ofState, DailySums sums) {

  long weigh(FormRow row, StatementColumn column, FiscalFunds fiscal) {
    int weight = weightIn(row, column, fiscal);
    return weight == 0 ? 0 : Math.multiplyExact(weight, value(row.measure(), column));
  }

  int weightIn(FormRow row, StatementColumn column, FiscalFunds fiscal) {
    return row.weight(account.code(), fund, ofState, column, fiscal);
  }

  private long value(Measure measure, StatementColumn column) {
    return switch (measure) {
      case OPENING -> balance(column.eve());
      case CLOSING -> balance(column.to());
      case TURNOVER ->
          carriedForward ? 0 : Math.subtractExact(balance(column.to()), balance(column.eve()));
      case CREDIT -> carriedForward ? 0 : credits(column);
      case TITLE, COLUMN, EACH, SUM, CHECK -> 0;
    };
  }

  private long credits(StatementColumn column) {
    return Math.subtractExact(
        sums.upTo(column.to(), Turnovers.CREDIT), sums.upTo(column.eve(), Turnovers.CREDIT));
  }

  /** What remains on the account's normal side. */
  private long balance(LocalDate day) {
    long balance =
        Math.subtractExact(sums.upTo(day, Turnovers.DEBIT), sums.upTo(day, Turnovers.CREDIT));
    return account.normalSide() == Side.DEBIT ? balance : Math.negateExact(balance);
  }
}
