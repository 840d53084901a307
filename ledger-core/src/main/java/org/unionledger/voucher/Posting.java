package org.unionledger.voucher;

import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.dimension.Dimensions;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/**
 * One recorded line (分录) of a voucher.
 *
 * @param account the code of an account of the voucher's chart, or of a memo account
 * @param side debit or credit
 * @param amount never zero; negative only in a red-letter voucher
 * @param fund the code of a fund of the voucher's book, or null
 * @param party who is on the other side, or null
 * @param dimensions what else is kept of it, from the line, its movement or its fund
 * @param formerChart the chart of its account where the voucher takes a book to another chart and
 *     this is an account of the one that is left, or null: it is the voucher's chart
 */
public record Posting(
    String account,
    Side side,
    Amount amount,
    @Nullable String fund,
    @Nullable PartyId party,
    Dimensions dimensions,
    @Nullable ChartId formerChart) {

  /**
   * A line on the voucher's chart.
   *
   * @param account the code of an account of the voucher's chart, or of a memo account
   * @param side debit or credit
   * @param amount never zero; negative only in a red-letter voucher
   * @param fund the code of a fund of the voucher's book, or null
   * @param party who is on the other side, or null
   * @param dimensions what else is kept of it
   */
  public Posting(
      String account,
      Side side,
      Amount amount,
      @Nullable String fund,
      @Nullable PartyId party,
      Dimensions dimensions) {
    this(account, side, amount, fund, party, dimensions, null);
  }

  /**
   * A line without dimensions.
   *
   * @param account the code of an account of the voucher's chart, or of a memo account
   * @param side debit or credit
   * @param amount never zero; negative only in a red-letter voucher
   * @param fund the code of a fund of the voucher's book, or null
   * @param party who is on the other side, or null
   */
  public Posting(
      String account, Side side, Amount amount, @Nullable String fund, @Nullable PartyId party) {
    this(account, side, amount, fund, party, Dimensions.NONE);
  }

  /**
   * The same line of another amount.
   *
   * @param other its amount
   * @return a new line
   */
  public Posting of(Amount other) {
    return new Posting(account, side, other, fund, party, dimensions, formerChart);
  }

  /**
   * The same line with other dimensions.
   *
   * @param other what else is kept of it
   * @return a new line
   */
  public Posting in(Dimensions other) {
    return new Posting(account, side, amount, fund, party, other, formerChart);
  }

  /**
   * The same line in red: the negative amount on the same side, so that turnover is as if the line
   * had never been.
   *
   * @return the red-letter line
   */
  public Posting inRed() {
    return of(amount.negated());
  }
}
