package org.unionledger.projections.balances;

import org.unionledger.money.Amount;

/**
 * The turnovers of a key, and what remains.
 *
 * @param key what it is of
 * @param debit debit turnover (借方发生额), red-letter lines taken off
 * @param credit credit turnover (贷方发生额), red-letter lines taken off
 */
public record Balance(BalanceKey key, Amount debit, Amount credit) {

  /**
   * What remains (余额).
   *
   * @return debit less credit: positive where debits prevail, negative where credits do
   */
  public Amount balance() {
    return debit.minus(credit);
  }
}
