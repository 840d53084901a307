package org.unionledger.event;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.DuesShares;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Voucher;

/**
 * Dues were received for a month.
 *
 * @param voucher the accounting document
 * @param party the enterprise that paid
 * @param levyPeriod the month whose wages are the base
 * @param payroll all wages of that month, as declared
 * @param shares what was paid, by whose it is
 * @param plan the code of the plan by which it was shared, or null in a history from before plans
 */
public record DuesReceived(
    Voucher voucher,
    PartyId party,
    YearMonth levyPeriod,
    Amount payroll,
    DuesShares shares,
    @Nullable String plan)
    implements Movement {
  /**
   * That the plan was used.
   *
   * @return plan and month, or null if there was no plan
   */
  public @Nullable SplitUse splitUse() {
    return plan == null ? null : new SplitUse(plan, levyPeriod);
  }
}
