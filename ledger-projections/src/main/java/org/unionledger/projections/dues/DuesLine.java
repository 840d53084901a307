package org.unionledger.projections.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * The dues of one enterprise for one month.
 *
 * @param book the union that receives them
 * @param party the enterprise
 * @param levyPeriod the month whose wages are the base
 * @param payroll all wages of that month: as declared, else as its receipts say
 * @param declared whether the wages were declared
 * @param due the levy on the wages (工会法 art. 43)
 * @param paid what was paid
 * @param rebated what was paid back, for each policy's code
 * @param restated what of it changed an earlier rebate: below zero if more was kept back than paid
 * @param dueOn by when the levy was to be paid, or null if the book has no terms of a late fee for
 *     the month
 * @param lateFee what is due for paying late (滞纳金), as of the day of the question; null without
 *     such a day, and without terms
 */
public record DuesLine(
    BookId book,
    PartyId party,
    YearMonth levyPeriod,
    Amount payroll,
    boolean declared,
    Amount due,
    Amount paid,
    SortedMap<String, Amount> rebated,
    Amount restated,
    @Nullable LocalDate dueOn,
    @Nullable Amount lateFee) {
  /** Copies the rebates. */
  public DuesLine {
    rebated = Collections.unmodifiableSortedMap(new TreeMap<>(rebated));
  }

  /**
   * Whether all that was due is paid (足额缴纳).
   *
   * @return true if no less was paid
   */
  public boolean paidInFull() {
    return paid.minor() >= due.minor();
  }

  /**
   * What is still to be paid (欠缴).
   *
   * @return the levy less what was paid, zero or more
   */
  public Amount arrears() {
    return paidInFull() ? Amount.zero(Unit.CNY) : due.minus(paid);
  }

  /**
   * What was paid back in all.
   *
   * @return the sum over all policies
   */
  public Amount rebatedInAll() {
    return LevyMonth.sum(rebated.values().stream(), amount -> amount);
  }
}
