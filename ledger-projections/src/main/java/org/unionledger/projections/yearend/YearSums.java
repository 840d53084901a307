package org.unionledger.projections.yearend;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.YearEndAccounts;
import org.unionledger.chart.YearEndAccounts.Accumulation;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.internal.TextOrder;

/**
 * The sums of a year on the accounts that are empty when it is closed, debits less credits in fen,
 * by fund ({@code ""} for free money) and account; and what its funds have left.
 */
final class YearSums {
  private final ChartId chart;
  private final Predicate<String> fiscal;
  private final NavigableMap<String, NavigableMap<String, Long>> byFund =
      new TreeMap<>(TextOrder.BY_CODE_POINT);
  private final Map<String, Long> left = new HashMap<>();

  /** No sums yet; which funds are of fiscal money by their terms. */
  YearSums(ChartId chart, Predicate<String> fiscal) {
    this.chart = chart;
    this.fiscal = fiscal;
  }

  void addClosing(Balance balance) {
    BalanceKey key = balance.key();
    add(key, balance.balance().minor());
    leave(key.fund(), key.account(), balance.balance().minor());
  }

  /** What becomes surplus of a fund is taken from 331 if its terms say that its money is fiscal. */
  private void leave(String fund, String account, long debit) {
    String carryOver = YearEndAccounts.carryOver(fiscal.test(fund));
    if (chart == ChartId.CN_UNION_2021 && account.startsWith(carryOver)) {
      left.merge(fund, Math.negateExact(debit), Math::addExact);
    }
  }

  void takeOffOpening(Balance balance) {
    add(balance.key(), Math.negateExact(balance.balance().minor()));
  }

  private void add(BalanceKey key, long minor) {
    Chart.of(chart)
        .find(key.account())
        .filter(account -> YearEndAccounts.isEmptied(chart, account))
        .ifPresent(account -> move(key.fund(), account.code(), minor));
  }

  private void move(String fund, String account, long minor) {
    NavigableMap<String, Long> sums =
        byFund.computeIfAbsent(fund, absent -> new TreeMap<>(TextOrder.BY_CODE_POINT));
    sums.merge(account, minor, Math::addExact);
    sums.values().removeIf(sum -> sum == 0);
  }

  /** All funds that have sums, free money first. */
  Set<String> funds() {
    Set<String> funds = new TreeSet<>(TextOrder.BY_CODE_POINT);
    byFund.forEach(
        (fund, sums) -> {
          if (!sums.isEmpty()) {
            funds.add(fund);
          }
        });
    return funds;
  }

  ChartId chart() {
    return chart;
  }

  private NavigableMap<String, Long> of(String fund) {
    return byFund.getOrDefault(fund, new TreeMap<>());
  }

  /** What is left of a quota, in fen. */
  long quota(String fund) {
    return of(fund).getOrDefault(YearEndAccounts.QUOTA, 0L);
  }

  /** What a fund has left of its carry-over, results included once they are carried, in fen. */
  long left(String fund) {
    return left.getOrDefault(fund, 0L);
  }

  private List<String> accounts(String fund, Element... elements) {
    return of(fund).keySet().stream()
        .filter(
            code ->
                List.of(elements)
                    .contains(Chart.of(chart).find(code).map(Account::element).orElseThrow()))
        .toList();
  }

  /** Carries income and expenditure to the results; false if there are none. */
  boolean carryResult(String fund) {
    List<String> accounts = accounts(fund, Element.INCOME, Element.EXPENDITURE);
    boolean ofFund = !fund.isEmpty();
    boolean allFiscal =
        YearEndAccounts.isFiscal(fiscal.test(fund), ofFund, accounts(fund, Element.INCOME));
    for (String account : accounts) {
      long sum = of(fund).getOrDefault(account, 0L);
      String into = YearEndAccounts.resultOf(chart, account, ofFund, allFiscal);
      move(fund, account, Math.negateExact(sum));
      if (chart == ChartId.CN_UNION_2021) {
        move(fund, into, sum);
      }
      leave(fund, into, sum);
    }
    return !accounts.isEmpty();
  }

  /** Makes surplus of what a fund has left. */
  void free(String fund, long minor) {
    left.merge(fund, Math.negateExact(minor), Math::addExact);
    if (fiscal.test(fund)) {
      move(fund, YearEndAccounts.FISCAL_TURNED_SURPLUS, Math.negateExact(minor));
    } else {
      move("", YearEndAccounts.TURNED_FREE, Math.negateExact(minor));
    }
  }

  /** Whether a fund, or free money, has details that must be accumulated. */
  boolean hasDetails(String fund) {
    return YearEndAccounts.ACCUMULATIONS.stream()
        .map(Accumulation::details)
        .flatMap(Collection::stream)
        .anyMatch(of(fund)::containsKey);
  }
}
