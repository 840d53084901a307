package org.unionledger.projections.books;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.projections.balances.TrialBalance;
import org.unionledger.projections.balances.TrialBalanceLine;
import org.unionledger.projections.internal.TextOrder;

/**
 * Account balances by level (科目余额表): each account of level one with the sums of its details, and
 * the details below it.
 *
 * @param position the position of the journal at which it is true
 * @param query what it is of
 * @param accounts the accounts that were posted to by the last day, in the order of their codes
 */
public record AccountBalanceTable(
    long position, AccountBookQuery query, List<AccountBalance> accounts) {
  /** Copies the list. */
  public AccountBalanceTable {
    accounts = List.copyOf(accounts);
  }

  /**
   * Draws up a table.
   *
   * @param query what it is of
   * @param chart the book's chart
   * @param period the trial balance of the period
   * @param yearToDate the trial balance from the beginning of the year to the end of the period
   * @return the table
   */
  public static AccountBalanceTable of(
      AccountBookQuery query, Chart chart, TrialBalance period, TrialBalance yearToDate) {
    SortedMap<String, AccountBalance> accounts = new TreeMap<>(TextOrder.BY_CODE_POINT);
    List<TrialBalanceLine> years = yearToDate.lines();
    List<TrialBalanceLine> periods = period.lines();
    // Both end on the same day, and so have the same accounts.
    for (int index = 0; index < periods.size(); index++) {
      AccountBalance balance = balance(periods.get(index), years.get(index));
      if (query.includes(balance.account().code())) {
        accounts.merge(balance.account().code(), balance, AccountBalance::plus);
        addToParent(accounts, chart, balance);
      }
    }
    return new AccountBalanceTable(period.position(), query, new ArrayList<>(accounts.values()));
  }

  private static AccountBalance balance(TrialBalanceLine period, TrialBalanceLine year) {
    if (!period.account().equals(year.account())) {
      throw new IllegalStateException("ledger bug: two trial balances of one day differ");
    }
    return new AccountBalance(
        period.account(),
        period.opening(),
        period.debit(),
        period.credit(),
        year.debit(),
        year.credit());
  }

  private static void addToParent(
      SortedMap<String, AccountBalance> accounts, Chart chart, AccountBalance detail) {
    String parent = detail.account().parent();
    if (parent != null) {
      Account whole = chart.find(parent).orElseThrow();
      accounts.merge(parent, detail.of(whole), AccountBalance::plus);
    }
  }

  /**
   * The accounts of one level.
   *
   * @param level 1 for whole accounts, 2 for details
   * @return the accounts in the order of their codes
   */
  public List<AccountBalance> level(int level) {
    return accounts.stream().filter(it -> it.account().level() == level).toList();
  }
}
