package org.unionledger.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One account (科目) of a chart.
 *
 * @param code its code, unique in the chart
 * @param chineseName its prescribed name
 * @param englishName its name for readers of English; the Chinese one is the prescribed one
 * @param element what kind of account it is
 * @param normalSide the side on which its balance normally stands
 * @param parent the code of the account that it details, or null at level one
 * @param earmarked whether only earmarked money moves on it, so that every line names a fund (art.
 *     22 of 财会〔2021〕7号)
 */
public record Account(
    String code,
    String chineseName,
    String englishName,
    Element element,
    Side normalSide,
    @Nullable String parent,
    boolean earmarked) {

  /**
   * How deep the account is in its chart.
   *
   * @return 1 for a three-digit account, 2 for its details
   */
  public int level() {
    return parent == null ? 1 : 2;
  }

  /**
   * Whether it is emptied when a year ends.
   *
   * @return true for income and expenditure
   */
  public boolean isResult() {
    return element == Element.INCOME || element == Element.EXPENDITURE;
  }

  /**
   * Whether lines on this account move a fund's money: income gives to it, expenditure takes from
   * it.
   *
   * @return true for income, expenditure and goods that were given out
   */
  public boolean movesFunds() {
    return forFunds() == Element.INCOME || forFunds() == Element.EXPENDITURE;
  }

  /**
   * What a line on the account is to the fund that it names. Quantities given out are to a fund
   * kept in goods what expenditure is to one kept in money.
   *
   * @return expenditure for {@link Chart#GOODS_ISSUED}, the account's element for all others
   */
  public Element forFunds() {
    return code.equals(Chart.GOODS_ISSUED) ? Element.EXPENDITURE : element;
  }

  /**
   * The name in the language of a reader.
   *
   * @param locale the reader's locale
   * @return the Chinese name for Chinese readers, the English one for all others
   */
  public String name(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chineseName : englishName;
  }
}
