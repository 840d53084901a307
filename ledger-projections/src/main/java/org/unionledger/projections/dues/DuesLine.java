package org.unionledger.projections.dues;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/**
 * The dues of one enterprise for one month.
 *
 * @param book the union that received them
 * @param party the enterprise
 * @param levyPeriod the month whose wages are the base
 * @param payroll all wages of that month, as declared
 * @param paid what was paid
 * @param rebated what was paid back, for each policy's code
 */
public record DuesLine(
    BookId book,
    PartyId party,
    YearMonth levyPeriod,
    Amount payroll,
    Amount paid,
    SortedMap<String, Amount> rebated) {
  /** Copies the rebates. */
  public DuesLine {
    rebated = Collections.unmodifiableSortedMap(new TreeMap<>(rebated));
  }

  /**
   * What had to be paid: two per cent of the wages, rounded half up to the fen (工会法 art. 43).
   *
   * @return the levy
   */
  public Amount due() {
    return RebatePolicy.levyOn(payroll);
  }

  /**
   * Whether all that was due is paid (足额缴纳).
   *
   * @return true if no less was paid
   */
  public boolean paidInFull() {
    return paid.minor() >= due().minor();
  }
}
