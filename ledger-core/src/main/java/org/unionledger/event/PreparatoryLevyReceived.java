package org.unionledger.event;

import java.time.YearMonth;
import org.unionledger.dues.DuesShares;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Voucher;

/**
 * The preparatory levy was received for a month.
 *
 * @param voucher the accounting document
 * @param party the unit that paid
 * @param levyPeriod the month whose wages are the base
 * @param shares what was paid, by whose it will be when the unit's union is founded
 * @param plan the code of the plan by which it was shared
 */
public record PreparatoryLevyReceived(
    Voucher voucher, PartyId party, YearMonth levyPeriod, DuesShares shares, String plan)
    implements PreparatoryLevyMovement {
  /**
   * That the plan was used.
   *
   * @return plan and month
   */
  public SplitUse splitUse() {
    return new SplitUse(plan, levyPeriod);
  }

  /**
   * What is held until it is settled. Under the chart of 2021 that is all (account 215); under that
   * of 2009 own and upper shares are what they are at once (402, 221), and the rest is held
   * (22203).
   *
   * @return the amount
   */
  public Amount held() {
    return switch (voucher.chart()) {
      case CN_UNION_2009 -> shares.lower();
      case CN_UNION_2021 -> shares.total();
    };
  }
}
