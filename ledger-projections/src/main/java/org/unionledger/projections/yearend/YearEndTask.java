package org.unionledger.projections.yearend;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionledger.money.Amount;
import org.unionledger.voucher.YearEndStep;

/** Something that a year's end still needs. Vouchers stand on the last day of the year. */
public sealed interface YearEndTask {

  /**
   * The month is closed, and more must be posted in it.
   *
   * @param period the last month of the year
   */
  record PeriodReopening(YearMonth period) implements YearEndTask {}

  /**
   * A quota that was not used is cancelled (注销零余额账户用款额度).
   *
   * @param quota the account that is credited
   * @param restored the account that is debited until the quota is restored
   * @param fund whose quota, or null if its postings name no fund
   * @param amount what was not used, above zero
   */
  record QuotaCancellation(String quota, String restored, @Nullable String fund, Amount amount)
      implements YearEndTask {}

  /**
   * A step is taken for a fund, or for free money.
   *
   * @param step which step
   * @param fund the fund's code, or null for free money
   * @param amount what becomes surplus; null for the other steps, whose figures the ledger knows
   */
  record Carrying(YearEndStep step, @Nullable String fund, @Nullable Amount amount)
      implements YearEndTask {}

  /**
   * Months are closed.
   *
   * @param period the last of them
   */
  record PeriodClosing(YearMonth period) implements YearEndTask {}

  /**
   * The year is closed for good.
   *
   * @param year the calendar year
   */
  record YearClosing(int year) implements YearEndTask {}
}
