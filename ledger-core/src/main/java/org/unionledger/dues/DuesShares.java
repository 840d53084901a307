package org.unionledger.dues;

import org.unionledger.money.Amount;

/**
 * Dues that were received, by whose they are.
 *
 * @param own this union's own share
 * @param upper what is remitted upward
 * @param lower what is passed on to the lower union
 */
public record DuesShares(Amount own, Amount upper, Amount lower) {

  /**
   * All that was paid.
   *
   * @return the sum of the shares
   */
  public Amount total() {
    return own.plus(upper).plus(lower);
  }

  /**
   * What a rebate is reckoned on.
   *
   * @param base which part
   * @return all, or all but the lower unions' share
   */
  public Amount base(RebateBase base) {
    return switch (base) {
      case AMOUNT_PAID_TOTAL -> total();
      case UPPER_SHARE_ONLY -> own.plus(upper);
    };
  }
}
