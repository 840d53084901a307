package org.unionledger.projections.books;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.chart.Account;
import org.unionledger.money.Amount;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.internal.TextOrder;

/**
 * The general ledger (总账): each account of level one, month by month.
 *
 * @param position the position of the journal at which it is true
 * @param query what it is of
 * @param accounts the accounts that were posted to by the last day, in the order of their codes
 */
public record GeneralLedger(long position, AccountBookQuery query, List<Page> accounts) {
  /** Copies the list. */
  public GeneralLedger {
    accounts = List.copyOf(accounts);
  }

  /**
   * The page of an account.
   *
   * @param account the account, which includes its details
   * @param opening what remained before the period, debit less credit (上年结转 in January)
   * @param months the months of the period
   */
  public record Page(Account account, Amount opening, List<MonthTotal> months) {
    /** Copies the list. */
    public Page {
      months = List.copyOf(months);
    }
  }

  /**
   * What a month comes to.
   *
   * @param month the month
   * @param debit its debit turnover (本月合计)
   * @param credit its credit turnover
   * @param debitToDate debit turnover since the beginning of the year (本年累计)
   * @param creditToDate credit turnover since the beginning of the year
   * @param balance what remains at its end, debit less credit
   */
  public record MonthTotal(
      YearMonth month,
      Amount debit,
      Amount credit,
      Amount debitToDate,
      Amount creditToDate,
      Amount balance) {

    static MonthTotal of(YearMonth month, AccountBalance balance) {
      return new MonthTotal(
          month,
          balance.debit(),
          balance.credit(),
          balance.debitToDate(),
          balance.creditToDate(),
          balance.closing());
    }
  }

  /**
   * The months of a period.
   *
   * @param period a month or a year
   * @return one month, or twelve
   */
  public static List<YearMonth> months(AccountingPeriod period) {
    Month only = period.month();
    return only != null
        ? List.of(YearMonth.of(period.year(), only))
        : List.of(Month.values()).stream().map(it -> YearMonth.of(period.year(), it)).toList();
  }

  /**
   * Draws up a general ledger.
   *
   * @param query what it is of
   * @param months the account balances of each of its months, in order
   * @return the general ledger; an account begins with the first month by which it was posted to
   */
  public static GeneralLedger of(AccountBookQuery query, List<AccountBalanceTable> months) {
    SortedMap<String, Page> pages = new TreeMap<>(TextOrder.BY_CODE_POINT);
    for (AccountBalanceTable table : months) {
      YearMonth month = YearMonth.from(table.query().period().first());
      for (AccountBalance balance : table.level(1)) {
        Page page = new Page(balance.account(), balance.opening(), List.of());
        pages.merge(
            balance.account().code(),
            with(page, MonthTotal.of(month, balance)),
            (before, next) -> with(before, next.months().getLast()));
      }
    }
    return new GeneralLedger(months.getLast().position(), query, new ArrayList<>(pages.values()));
  }

  private static Page with(Page page, MonthTotal month) {
    List<MonthTotal> months = new ArrayList<>(page.months());
    months.add(month);
    return new Page(page.account(), page.opening(), months);
  }
}
