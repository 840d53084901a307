package org.unionledger.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/**
 * By when the levy of a month is to be paid, and what is due for every day that it is late (滞纳金).
 * Set by each place, e.g. by the 15th of the following month and 5‰ a day (北京市实施〈工会法〉办法 art. 55);
 * so it is data.
 *
 * @param from the first levy month; they hold until terms of a later month do
 * @param dueDay the last day of payment in the following month, 1 to {@value #LATEST_DAY}
 * @param dailyBasisPoints the rate of a day in 1/100 of a per cent of the arrears, 0 (no late fee)
 *     to {@value #HIGHEST_RATE}
 * @param approvalReference the document that orders it, or null
 */
public record LateFeeTerms(
    YearMonth from, int dueDay, int dailyBasisPoints, @Nullable String approvalReference) {
  /** The last day that every month has. */
  public static final int LATEST_DAY = 28;

  /** One per cent a day. */
  public static final int HIGHEST_RATE = 100;

  /** Checks month, day, rate and text. */
  public LateFeeTerms {
    Window.requireKnown("from", from.atEndOfMonth());
    if (dueDay < 1 || dueDay > LATEST_DAY) {
      throw new InvalidValueException(
          "due day " + dueDay + " is not valid; use 1 to " + LATEST_DAY);
    }
    if (dailyBasisPoints < 0 || dailyBasisPoints > HIGHEST_RATE) {
      throw new InvalidValueException(
          "rate of " + dailyBasisPoints + " basis points is not valid; use 0 to " + HIGHEST_RATE);
    }
    if (approvalReference != null) {
      Texts.line("approvalRef", approvalReference);
    }
  }

  /**
   * By when the levy of a month is to be paid.
   *
   * @param levyPeriod the month whose wages are the base
   * @return a day of the following month
   */
  public LocalDate dueOn(YearMonth levyPeriod) {
    return levyPeriod.plusMonths(1).atDay(dueDay);
  }
}
