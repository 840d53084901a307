package org.unionledger.command;

import org.unionledger.fund.FundId;
import org.unionledger.fund.FundTerms;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;

/**
 * Allots part of a fund to a new fund below it. What is not allotted stays with the parent.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose fund it is
 * @param parent the fund that allots
 * @param fund the new fund's code
 * @param name what people call it
 * @param amount what is allotted
 * @param terms what it may be used for; what they leave open is inherited
 */
public record AllotFund(
    CommandId id,
    Actor by,
    BookId book,
    String parent,
    String fund,
    String name,
    DecimalAmount amount,
    FundTerms terms)
    implements FundCommand {
  /** Checks codes, name and that the limits are in the unit of the amount. */
  public AllotFund {
    FundId.requireCode(parent);
    FundId.requireCode(fund);
    Texts.line("name", name);
    terms.requireLimitsIn(amount.unit());
  }
}
