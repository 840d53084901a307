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
 * Issues goods from the stock (出库: 领用、发放).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose stock it is
 * @param particulars date, approval, summary and attachments
 * @param quantity how much of which item
 * @param lot the lot to take from, or null for those that the book's cost method takes
 * @param fund the fund that bears it, or null: one kept in the item's unit is a quota of goods; one
 *     kept in CNY bears the expenditure, which an issue is under 财会〔2009〕7号 only
 * @param purpose which of the fund's purposes it serves, or null
 * @param account the expenditure account under 财会〔2009〕7号, or null if the fund names exactly one;
 *     under 财会〔2021〕7号 an issue is no expenditure
 * @param party who gets the goods, or null
 */
public record IssueGoods(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    DecimalAmount quantity,
    @Nullable LotId lot,
    @Nullable String fund,
    @Nullable String purpose,
    @Nullable String account,
    @Nullable PartyId party)
    implements MovementCommand, IssuingCommand {
  /** Checks the texts. */
  public IssueGoods {
    StockCommand.require(quantity, fund, purpose, account);
  }
}
