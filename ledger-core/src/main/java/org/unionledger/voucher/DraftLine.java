package org.unionledger.voucher;

import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.dimension.Dimensions;
import org.unionledger.fund.FundId;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;

/**
 * One line that a caller proposes; nothing of it is checked against the ledger yet.
 *
 * @param account an account's code, or {@code memo:} and a name
 * @param side debit or credit
 * @param amount the amount as written
 * @param fund the code of a fund of the same book, or null
 * @param party who is on the other side, or null
 * @param dimensions what else is said of it
 */
public record DraftLine(
    String account,
    Side side,
    DecimalAmount amount,
    @Nullable String fund,
    @Nullable PartyId party,
    Dimensions dimensions) {

  /** Checks the texts. */
  public DraftLine {
    Texts.line("account", account);
    if (fund != null) {
      FundId.requireCode(fund);
    }
  }

  /**
   * A line without dimensions.
   *
   * @param account an account's code, or {@code memo:} and a name
   * @param side debit or credit
   * @param amount the amount as written
   * @param fund the code of a fund of the same book, or null
   * @param party who is on the other side, or null
   */
  public DraftLine(
      String account,
      Side side,
      DecimalAmount amount,
      @Nullable String fund,
      @Nullable PartyId party) {
    this(account, side, amount, fund, party, Dimensions.NONE);
  }

  /**
   * A debit line without fund and party.
   *
   * @param account an account's code
   * @param amount the amount as written
   * @return the line
   */
  public static DraftLine debit(String account, DecimalAmount amount) {
    return new DraftLine(account, Side.DEBIT, amount, null, null);
  }

  /**
   * A credit line without fund and party.
   *
   * @param account an account's code
   * @param amount the amount as written
   * @return the line
   */
  public static DraftLine credit(String account, DecimalAmount amount) {
    return new DraftLine(account, Side.CREDIT, amount, null, null);
  }

  /**
   * This line for a fund.
   *
   * @param code the code of a fund of the same book
   * @return a new line
   */
  public DraftLine forFund(String code) {
    return new DraftLine(account, side, amount, code, party, dimensions);
  }

  /**
   * This line with a party.
   *
   * @param other who is on the other side
   * @return a new line
   */
  public DraftLine with(PartyId other) {
    return new DraftLine(account, side, amount, fund, other, dimensions);
  }

  /**
   * This line with dimensions.
   *
   * @param said what is said of it
   * @return a new line
   */
  public DraftLine in(Dimensions said) {
    return new DraftLine(account, side, amount, fund, party, said);
  }
}
