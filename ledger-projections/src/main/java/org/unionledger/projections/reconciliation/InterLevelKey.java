package org.unionledger.projections.reconciliation;

import java.util.Locale;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;

/**
 * Two accounts that mirror each other in the books of two unions: what the sender gave or owes, and
 * what the receiver got or claims (财会〔2021〕7号, accounts 132, 131, 211, 212, 403 and 508).
 */
public enum InterLevelKey {
  /** What the upper union spent on subsidies to the lower one (补助下级), and what that one earned. */
  SUBSIDY("补助下级", "subsidies", Side.DEBIT, "506", "508", "403", false),
  /** Subsidies that the upper union owes (应付下级补助), and that the lower one claims. */
  SUBSIDY_DUE("应付下级补助", "subsidies due", Side.CREDIT, "22201", "21201", "13101", false),
  /**
   * The levy that the upper union has to pass on (应付下级转拨经费), and that the lower one claims. The
   * lower union claims it by the notice at the year's end.
   */
  LEVY_TO_LOWER("应付下级转拨经费", "levy to be passed on", Side.CREDIT, "22202", "21202", "13102", true),
  /**
   * The levy that the lower union has to remit (应付上级经费), and that the upper one claims (应收下级经费), by
   * the report at the year's end.
   */
  LEVY_TO_UPPER("应付上级经费", "levy to be remitted", Side.CREDIT, "221", "211", "132", true);

  private final String chinese;
  private final String english;
  private final Side sentSide;
  private final String sent2009;
  private final String sent2021;
  private final String received;
  private final boolean atYearEnd;

  InterLevelKey(
      String chinese,
      String english,
      Side sentSide,
      String sent2009,
      String sent2021,
      String received,
      boolean atYearEnd) {
    this.chinese = chinese;
    this.english = english;
    this.sentSide = sentSide;
    this.sent2009 = sent2009;
    this.sent2021 = sent2021;
    this.received = received;
    this.atYearEnd = atYearEnd;
  }

  /**
   * The account of the sender.
   *
   * @param chart the chart of its book
   * @return its code; its details count as well
   */
  public String sent(ChartId chart) {
    return switch (chart) {
      case CN_UNION_2009 -> sent2009;
      case CN_UNION_2021 -> sent2021;
    };
  }

  /**
   * The account of the receiver, the same in both charts.
   *
   * @return its code; its details count as well
   */
  public String received() {
    return received;
  }

  /**
   * On which side of its account the sender counts above zero; the receiver counts the other one.
   *
   * @return debit for expenditure, credit for what is owed
   */
  public Side sentSide() {
    return sentSide;
  }

  /**
   * Whether both need to agree at the end of a year only, when the one learns from the other.
   *
   * @return true for the levy, which one side books as it comes in and the other by a notice
   */
  public boolean atYearEnd() {
    return atYearEnd;
  }

  /**
   * Whether it is of results of years, which closing empties, rather than of a balance.
   *
   * @return true for subsidies spent and earned; what carries a year forward does not count
   */
  public boolean ofResults() {
    return this == SUBSIDY;
  }

  /**
   * What it is called.
   *
   * @param locale the reader's locale
   * @return the Chinese name for Chinese readers, the English one for all others
   */
  public String name(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
  }
}
