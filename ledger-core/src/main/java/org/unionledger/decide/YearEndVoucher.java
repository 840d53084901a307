package org.unionledger.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.chart.YearEndAccounts;
import org.unionledger.chart.YearEndAccounts.Accumulation;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;

/** The lines of a closing voucher for one fund, or for free money. */
final class YearEndVoucher {
  private final ChartId chart;
  private final @Nullable String fund;
  private final boolean fiscal;
  private final List<Posting> lines = new ArrayList<>();

  /** Lines of a fund, or of none; whether its terms say that it is of fiscal money. */
  YearEndVoucher(ChartId chart, @Nullable String fund, boolean fiscal) {
    this.chart = chart;
    this.fund = fund;
    this.fiscal = fiscal;
  }

  /** Income, then expenditure, each emptied into the result. */
  List<Posting> result(NavigableMap<String, Long> balances) {
    empty(of(Element.INCOME, balances), balances);
    empty(of(Element.EXPENDITURE, balances), balances);
    return lines;
  }

  /** What has become surplus leaves the fund's carry-over; fiscal money does not become free. */
  List<Posting> surplus(Amount amount) {
    String left = fiscal ? YearEndAccounts.FISCAL_CARRIED_OVER : YearEndAccounts.CARRIED_OVER;
    String into = fiscal ? YearEndAccounts.FISCAL_TURNED_SURPLUS : YearEndAccounts.TURNED_FREE;
    lines.add(new Posting(left, Side.DEBIT, amount, fund, null));
    lines.add(new Posting(into, Side.CREDIT, amount, fiscal ? fund : null, null));
    return lines;
  }

  /** The details of carry-over and surplus, each emptied into what is accumulated. */
  List<Posting> accumulation(NavigableMap<String, Long> balances) {
    for (Accumulation accumulation : YearEndAccounts.ACCUMULATIONS) {
      NavigableMap<String, Long> details = new TreeMap<>(balances);
      details.keySet().retainAll(accumulation.details());
      addEmptied(details, accumulation.into());
    }
    return lines;
  }

  private NavigableMap<String, Long> of(Element element, NavigableMap<String, Long> balances) {
    NavigableMap<String, Long> some = new TreeMap<>();
    balances.forEach(
        (account, balance) -> {
          if (Chart.of(chart).find(account).filter(it -> it.element() == element).isPresent()) {
            some.put(account, balance);
          }
        });
    return some;
  }

  private void empty(NavigableMap<String, Long> accounts, NavigableMap<String, Long> balances) {
    boolean ofFund = fund != null;
    boolean allFiscal =
        YearEndAccounts.isFiscal(fiscal, ofFund, of(Element.INCOME, balances).keySet());
    NavigableMap<String, NavigableMap<String, Long>> byResult = new TreeMap<>();
    accounts.forEach(
        (account, balance) ->
            byResult
                .computeIfAbsent(
                    YearEndAccounts.resultOf(chart, account, ofFund, allFiscal),
                    absent -> new TreeMap<>())
                .put(account, balance));
    byResult.forEach((into, some) -> addEmptied(some, into));
  }

  /** Each account on the side that empties it, their sum on the other. */
  private void addEmptied(NavigableMap<String, Long> accounts, String into) {
    long sum = 0;
    for (Map.Entry<String, Long> account : accounts.entrySet()) {
      add(account.getKey(), Math.negateExact(account.getValue()));
      sum = Math.addExact(sum, account.getValue());
    }
    add(into, sum);
  }

  private void add(String account, long debit) {
    if (debit != 0) {
      lines.add(
          new Posting(
              account,
              debit > 0 ? Side.DEBIT : Side.CREDIT,
              new Amount(Math.absExact(debit), Unit.CNY),
              fund,
              null));
    }
  }
}
