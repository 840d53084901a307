package org.unionledger.decide.state;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * How postings move a fund, in minor units: expenditure debits are spent, expenditure credits are
 * returned, income credits are received and income debits taken back; quantities given out are to a
 * fund kept in goods what expenditure is to one kept in money. Other accounts do not move it.
 *
 * @param received added to what was received
 * @param spent added to what was spent
 * @param returned added to what was returned
 */
public record FundEffect(long received, long spent, long returned) {
  /** A fund that is not moved. */
  public static final FundEffect NONE = new FundEffect(0, 0, 0);

  /**
   * The effect of one posting on the fund that it names.
   *
   * @param chart the chart of its account
   * @param posting the line
   * @return its effect; none for accounts that are neither income nor expenditure
   */
  public static FundEffect of(ChartId chart, Posting posting) {
    Element element =
        Chart.of(chart).find(posting.account()).map(Account::forFunds).orElse(Element.MEMO);
    long minor = posting.amount().minor();
    boolean debit = posting.side() == Side.DEBIT;
    return switch (element) {
      case EXPENDITURE -> debit ? new FundEffect(0, minor, 0) : new FundEffect(0, 0, minor);
      case INCOME -> new FundEffect(debit ? Math.negateExact(minor) : minor, 0, 0);
      case ASSET, LIABILITY, NET_ASSETS, MEMO -> NONE;
    };
  }

  /**
   * The effects of a voucher on the funds that it names.
   *
   * @param voucher any voucher
   * @return the effect on each fund that it moves, by code, in the order of the lines
   */
  public static Map<String, FundEffect> of(Voucher voucher) {
    Map<String, FundEffect> effects = new LinkedHashMap<>();
    for (Posting posting : voucher.postings()) {
      String fund = posting.fund();
      FundEffect effect = fund == null ? NONE : of(voucher.chart(), posting);
      if (fund != null && !effect.equals(NONE)) {
        effects.merge(fund, effect, FundEffect::plus);
      }
    }
    return effects;
  }

  private FundEffect plus(FundEffect other) {
    return new FundEffect(
        Math.addExact(received, other.received),
        Math.addExact(spent, other.spent),
        Math.addExact(returned, other.returned));
  }
}
