package org.unionledger.decide.state;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.chart.YearEndAccounts;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * The balances of a year on the accounts that are empty when it is closed: income, expenditure,
 * zero-balance account quota, and the details of carry-over and surplus.
 *
 * @param byFund debits less credits in fen, by fund ({@code ""} for free money) and account; zero
 *     ones are left out
 */
public record Results(NavigableMap<String, NavigableMap<String, Long>> byFund) {
  /** Nothing waits. */
  public static final Results NONE = new Results(new TreeMap<>());

  /** Seals the balances. */
  public Results {
    byFund = Collections.unmodifiableNavigableMap(byFund);
  }

  /**
   * The balances of a fund.
   *
   * @param fund its code, {@code ""} for free money
   * @return by account
   */
  public NavigableMap<String, Long> of(String fund) {
    return byFund.getOrDefault(fund, Collections.emptyNavigableMap());
  }

  Results after(Voucher voucher) {
    NavigableMap<String, NavigableMap<String, Long>> sums = new TreeMap<>(byFund);
    for (Posting posting : voucher.postings()) {
      if (posting.formerChart() == null && isCarriedForward(voucher.chart(), posting.account())) {
        String fund = posting.fund() == null ? "" : posting.fund();
        NavigableMap<String, Long> accounts =
            new TreeMap<>(sums.getOrDefault(fund, new TreeMap<>()));
        long minor = posting.amount().minor();
        long signed = posting.side() == Side.DEBIT ? minor : Math.negateExact(minor);
        accounts.merge(posting.account(), signed, Math::addExact);
        accounts.values().removeIf(sum -> sum == 0);
        sums.put(fund, accounts);
      }
    }
    sums.values().removeIf(NavigableMap::isEmpty);
    return new Results(sums);
  }

  private static boolean isCarriedForward(ChartId chart, String code) {
    return Chart.of(chart)
        .find(code)
        .filter(account -> YearEndAccounts.isEmptied(chart, account))
        .isPresent();
  }
}
