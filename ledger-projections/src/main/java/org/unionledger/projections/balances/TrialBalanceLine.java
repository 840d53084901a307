package org.unionledger.projections.balances;

import org.unionledger.chart.Account;
import org.unionledger.money.Amount;

/**
 * One account of a trial balance, over all its funds.
 *
 * @param account the account with its names
 * @param opening what remained before the first day, debit less credit
 * @param debit debit turnover in the span
 * @param credit credit turnover in the span
 */
public record TrialBalanceLine(Account account, Amount opening, Amount debit, Amount credit) {

  /**
   * What remains at the end of the last day.
   *
   * @return opening + debit − credit
   */
  public Amount closing() {
    return opening.plus(debit).minus(credit);
  }

  TrialBalanceLine plus(TrialBalanceLine other) {
    return new TrialBalanceLine(
        account, opening.plus(other.opening), debit.plus(other.debit), credit.plus(other.credit));
  }
}
