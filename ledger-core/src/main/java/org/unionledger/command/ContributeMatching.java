package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimensions;
import org.unionledger.fund.FundId;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.Particulars;

/**
 * Spends a lower union's own money as matching funds (配套资金) for a fund of another union.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book the contributing union's book
 * @param particulars date, approval, summary and attachments
 * @param fund the contributing union's own fund that pays
 * @param matches the fund of another book that is matched
 * @param payee who is paid, or null
 * @param amount what is paid
 * @param purpose which of the own fund's purposes it serves, or null if it names none
 * @param account the expenditure account, or null if the own fund names exactly one
 * @param hold the hold that it draws from, or null
 * @param dimensions what is said of its expenditure and of the assets it moves, beside its fund
 */
public record ContributeMatching(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    String fund,
    FundId matches,
    @Nullable PartyId payee,
    DecimalAmount amount,
    @Nullable String purpose,
    @Nullable String account,
    @Nullable String hold,
    Dimensions dimensions)
    implements MovementCommand, SpendingCommand {
  /** Checks the texts. */
  public ContributeMatching {
    FundId.requireCode(fund);
    if (purpose != null) {
      Texts.line("purpose", purpose);
    }
    if (account != null) {
      Texts.line("account", account);
    }
    if (hold != null) {
      HoldId.requireCode(hold);
    }
  }

  /**
   * A matching contribution that draws from no hold.
   *
   * @param id the caller's identifier
   * @param by who prepared it
   * @param book the contributing union's book
   * @param particulars date, approval, summary and attachments
   * @param fund the contributing union's own fund that pays
   * @param matches the fund of another book that is matched
   * @param payee who is paid, or null
   * @param amount what is paid
   * @param purpose which of the own fund's purposes it serves, or null if it names none
   * @param account the expenditure account, or null if the own fund names exactly one
   */
  public ContributeMatching(
      CommandId id,
      Actor by,
      BookId book,
      Particulars particulars,
      String fund,
      FundId matches,
      @Nullable PartyId payee,
      DecimalAmount amount,
      @Nullable String purpose,
      @Nullable String account) {
    this(
        id,
        by,
        book,
        particulars,
        fund,
        matches,
        payee,
        amount,
        purpose,
        account,
        null,
        Dimensions.NONE);
  }
}
