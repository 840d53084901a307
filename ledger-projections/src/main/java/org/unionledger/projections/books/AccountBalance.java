package org.unionledger.projections.books;

import org.unionledger.chart.Account;
import org.unionledger.money.Amount;

/**
 * One account of a table of account balances, over all its funds.
 *
 * @param account the account with its names; at level one it includes its details
 * @param opening what remained before the period, debit less credit
 * @param debit debit turnover of the period (本期借方发生额)
 * @param credit credit turnover of the period
 * @param debitToDate debit turnover since the beginning of the year (本年累计借方发生额)
 * @param creditToDate credit turnover since the beginning of the year
 */
public record AccountBalance(
    Account account,
    Amount opening,
    Amount debit,
    Amount credit,
    Amount debitToDate,
    Amount creditToDate) {

  /**
   * What remains at the end of the period.
   *
   * @return opening + debit − credit
   */
  public Amount closing() {
    return opening.plus(debit).minus(credit);
  }

  AccountBalance plus(AccountBalance other) {
    return new AccountBalance(
        account,
        opening.plus(other.opening),
        debit.plus(other.debit),
        credit.plus(other.credit),
        debitToDate.plus(other.debitToDate),
        creditToDate.plus(other.creditToDate));
  }

  AccountBalance of(Account whole) {
    return new AccountBalance(whole, opening, debit, credit, debitToDate, creditToDate);
  }
}
