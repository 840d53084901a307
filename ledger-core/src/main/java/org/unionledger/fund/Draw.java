package org.unionledger.fund;

import org.unionledger.money.Amount;

/**
 * What a payment took from a hold, which so holds less; or what the reversal of the payment gave
 * back to it.
 *
 * @param fund the code of the fund that the hold is on
 * @param hold the code of the hold
 * @param amount above zero if it was taken, below zero if it was given back
 */
public record Draw(String fund, String hold, Amount amount) {
  /** Checks the codes. */
  public Draw {
    FundId.requireCode(fund);
    HoldId.requireCode(hold);
  }

  /**
   * What takes this back.
   *
   * @return the same with the other sign
   */
  public Draw negated() {
    return new Draw(fund, hold, amount.negated());
  }
}
