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
 * Pays a grant out of a fund, e.g. consolation (慰问).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose fund it is
 * @param particulars date, approval, summary and attachments
 * @param fund the fund that pays
 * @param payee who is paid
 * @param amount what is paid
 * @param purpose which of the fund's purposes it serves, or null if the fund names none
 * @param account the expenditure account, or null if the fund names exactly one
 * @param hold the hold that it draws from, or null
 * @param dimensions what is said of its expenditure and of the assets it moves, beside its fund
 */
public record PayGrant(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    String fund,
    PartyId payee,
    DecimalAmount amount,
    @Nullable String purpose,
    @Nullable String account,
    @Nullable String hold,
    Dimensions dimensions)
    implements MovementCommand, SpendingCommand {
  /** Checks the texts. */
  public PayGrant {
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
   * A grant that draws from no hold.
   *
   * @param id the caller's identifier
   * @param by who prepared it
   * @param book whose fund it is
   * @param particulars date, approval, summary and attachments
   * @param fund the fund that pays
   * @param payee who is paid
   * @param amount what is paid
   * @param purpose which of the fund's purposes it serves, or null if the fund names none
   * @param account the expenditure account, or null if the fund names exactly one
   */
  public PayGrant(
      CommandId id,
      Actor by,
      BookId book,
      Particulars particulars,
      String fund,
      PartyId payee,
      DecimalAmount amount,
      @Nullable String purpose,
      @Nullable String account) {
    this(id, by, book, particulars, fund, payee, amount, purpose, account, null, Dimensions.NONE);
  }
}
