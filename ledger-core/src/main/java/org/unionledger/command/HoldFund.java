package org.unionledger.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.fund.HoldId;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;

/**
 * Sets money of a fund aside (预留) for payments to come, e.g. when a contract is signed. It is no
 * voucher, because no money moves; it is no longer available for anything else.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param approvedBy who approved it; not who asks (会计法 art. 25, 35)
 * @param book whose fund it is
 * @param fund the fund's code
 * @param hold the code of the hold, new in the book
 * @param amount what is set aside
 * @param payee the only party that it may pay, or null for any
 * @param purpose which of the fund's purposes it serves, or null if the fund names none
 * @param date the day from which it is held
 * @param until the last day on which it may pay
 * @param approvalReference the document that approved it, or null
 */
public record HoldFund(
    CommandId id,
    Actor by,
    Actor approvedBy,
    BookId book,
    String fund,
    String hold,
    DecimalAmount amount,
    @Nullable PartyId payee,
    @Nullable String purpose,
    LocalDate date,
    LocalDate until,
    @Nullable String approvalReference)
    implements HoldCommand {
  /** Checks codes, texts and dates. */
  public HoldFund {
    FundId.requireCode(fund);
    HoldId.requireCode(hold);
    if (purpose != null) {
      Texts.line("purpose", purpose);
    }
    Window.requireKnown("date", date);
    Window.requireKnown("until", until);
    if (until.isBefore(date)) {
      throw new InvalidValueException(
          "a hold from " + date + " until " + until + " ends before it begins; exchange the dates");
    }
    if (approvalReference != null) {
      Texts.line("approvalRef", approvalReference);
    }
  }
}
