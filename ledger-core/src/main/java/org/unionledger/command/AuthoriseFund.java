package org.unionledger.command;

import org.unionledger.fund.FundId;
import org.unionledger.fund.FundTerms;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;

/**
 * Authorises a fund at the root of a tree. No posting: an authorisation is not money moved.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose fund it is
 * @param fund the fund's code
 * @param name what people call it
 * @param amount the cap
 * @param terms what it may be used for
 */
public record AuthoriseFund(
    CommandId id,
    Actor by,
    BookId book,
    String fund,
    String name,
    DecimalAmount amount,
    FundTerms terms)
    implements FundCommand {
  /** Checks code, name and that the limits are in the unit of the amount. */
  public AuthoriseFund {
    FundId.requireCode(fund);
    Texts.line("name", name);
    terms.requireLimitsIn(amount.unit());
  }
}
