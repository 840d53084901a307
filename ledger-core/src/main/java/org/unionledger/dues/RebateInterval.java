package org.unionledger.dues;

import java.time.YearMonth;

/** How often a rebate is paid: which levy months belong together. */
public enum RebateInterval {
  /** Each month by itself. */
  MONTH(1),
  /** The three months of a quarter. */
  QUARTER(3),
  /** The six months of a half year. */
  HALF(6),
  /** The twelve months of a calendar year. */
  YEAR(12),
  /** The whole window of the policy at once. */
  ONCE(0);

  private final int months;

  RebateInterval(int months) {
    this.months = months;
  }

  /**
   * The last month of the interval that a month belongs to.
   *
   * @param month any month
   * @param end the last month of the policy's window
   * @return that month or a later one
   */
  YearMonth lastMonthOf(YearMonth month, YearMonth end) {
    if (this == ONCE) {
      return end;
    }
    int index = (month.getMonthValue() - 1) / months;
    return YearMonth.of(month.getYear(), (index + 1) * months);
  }
}
