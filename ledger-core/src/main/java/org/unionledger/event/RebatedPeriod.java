package org.unionledger.event;

import java.time.YearMonth;
import org.unionledger.money.Amount;

/**
 * The rebate for one month, or what it was changed by.
 *
 * @param levyPeriod the month
 * @param base what it was reckoned on; of a month that is stated again, what is more of it than
 *     before, or less
 * @param rebate what was paid back; of a month that is stated again, what was paid more, or below
 *     zero what was kept back because too much had been paid
 * @param restated whether the month had been paid back before under the same policy
 */
public record RebatedPeriod(YearMonth levyPeriod, Amount base, Amount rebate, boolean restated) {
  /**
   * The first rebate for a month.
   *
   * @param levyPeriod the month
   * @param base what it was reckoned on
   * @param rebate what was paid back
   */
  public RebatedPeriod(YearMonth levyPeriod, Amount base, Amount rebate) {
    this(levyPeriod, base, rebate, false);
  }
}
