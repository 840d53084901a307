package org.unionledger.decide.state;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * The balances of a book on a chart in CNY, debits less credits in fen; zero ones are left out.
 * Memo accounts are of no chart.
 *
 * @param balances the balances
 * @param since what accounts came to since a day, without corrections of prior years: what only
 *     goes from one fund or party of an account to another leaves nothing
 */
public record ChartBalances(SortedMap<Held, Long> balances, SortedMap<String, Long> since) {
  /** Nothing was posted. */
  public static final ChartBalances NONE = new ChartBalances(new TreeMap<>(), new TreeMap<>());

  /**
   * What a balance is kept of.
   *
   * @param account the account's code
   * @param fund the code of the fund, or {@code ""} for free money
   * @param party who owes or is owed, or {@code ""}; on receivables and payables only
   */
  public record Held(String account, String fund, String party) implements Comparable<Held> {
    private static final Comparator<Held> ORDER =
        Comparator.comparing(Held::account).thenComparing(Held::fund).thenComparing(Held::party);

    /**
     * What a balance of an account is kept of.
     *
     * @param account an account of the chart
     * @param fund the code of a fund, or null
     * @param party a party, or null
     * @return the party is left out where nobody owes anything
     */
    public static Held of(Account account, @Nullable String fund, @Nullable PartyId party) {
      boolean owed = isOwed(account) && party != null;
      return new Held(account.code(), fund == null ? "" : fund, owed ? String.valueOf(party) : "");
    }

    /** 借出款, 应收 and 应付: the accounts 12x and 13x, and all liabilities. */
    private static boolean isOwed(Account account) {
      return account.element() == Element.LIABILITY
          || (account.element() == Element.ASSET && account.code().matches("1[23].*"));
    }

    @Override
    public int compareTo(Held other) {
      return ORDER.compare(this, other);
    }
  }

  /** Seals the balances. */
  public ChartBalances {
    balances = Collections.unmodifiableSortedMap(balances);
    since = Collections.unmodifiableSortedMap(since);
  }

  /**
   * A balance.
   *
   * @param held what it is kept of
   * @return debits less credits in fen
   */
  public long of(Held held) {
    return balances.getOrDefault(held, 0L);
  }

  ChartBalances after(ChartId chart, Voucher voucher, boolean later) {
    SortedMap<Held, Long> sums = new TreeMap<>(balances);
    SortedMap<String, Long> accounts = new TreeMap<>(since);
    for (Posting posting : voucher.postings()) {
      if (voucher.chartOf(posting) == chart && !posting.account().startsWith(Chart.MEMO_PREFIX)) {
        Account account = Chart.of(chart).find(posting.account()).orElseThrow();
        long minor = posting.amount().minor();
        long signed = posting.side() == Side.DEBIT ? minor : Math.negateExact(minor);
        sums.merge(Held.of(account, posting.fund(), posting.party()), signed, Math::addExact);
        if (later) {
          accounts.merge(account.code(), signed, Math::addExact);
        }
      }
    }
    sums.values().removeIf(sum -> sum == 0);
    accounts.values().removeIf(sum -> sum == 0);
    return new ChartBalances(sums, accounts);
  }
}
