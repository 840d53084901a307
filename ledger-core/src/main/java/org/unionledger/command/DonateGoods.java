package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.goods.LotId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.Particulars;

/**
 * Donates goods from the stock, or transfers them out without payment (对外捐赠、无偿调出), which needs an
 * approval.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose stock it is
 * @param particulars date, approval, summary and attachments; must name the approval
 * @param quantity how much of which item
 * @param lot the lot to take from, or null for those that the book's cost method takes
 * @param fund the fund that bears it, or null, as for {@link IssueGoods}
 * @param purpose which of the fund's purposes it serves, or null
 * @param account the expenditure account under 财会〔2009〕7号, or null if the fund names exactly one
 * @param party who gets the goods
 */
public record DonateGoods(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    DecimalAmount quantity,
    @Nullable LotId lot,
    @Nullable String fund,
    @Nullable String purpose,
    @Nullable String account,
    PartyId party)
    implements MovementCommand, IssuingCommand {
  /** Checks the texts. */
  public DonateGoods {
    StockCommand.require(quantity, fund, purpose, account);
  }
}
