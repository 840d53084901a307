package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimensions;
import org.unionledger.goods.GoodsSource;
import org.unionledger.goods.LotId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;

/**
 * Receives goods into the stock (入库): bought, donated or transferred in.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose stock it is
 * @param particulars date, approval, summary and attachments
 * @param source where the goods come from
 * @param quantity how much of which item
 * @param value what they cost in CNY (art. 27 of 财会〔2021〕7号), or null if that is not known, as it
 *     may be of goods that were given: then quantities are kept, and nothing is posted in CNY
 * @param lot the name of the lot, or null for the command's identifier
 * @param fund the fund that a purchase spends, or null
 * @param purpose which of the fund's purposes it serves, or null
 * @param account the expenditure account of a purchase, or null if the fund names exactly one or
 *     the purchase is no expenditure in the book's chart
 * @param party the supplier or donor, or null
 * @param dimensions what is said of the expenditure of a purchase, beside its fund; no ownership
 */
public record ReceiveGoods(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    GoodsSource source,
    DecimalAmount quantity,
    @Nullable DecimalAmount value,
    @Nullable LotId lot,
    @Nullable String fund,
    @Nullable String purpose,
    @Nullable String account,
    @Nullable PartyId party,
    Dimensions dimensions)
    implements MovementCommand, StockCommand {
  /** Checks the texts, that the value is in CNY, and that a purchase has one. */
  public ReceiveGoods {
    StockCommand.require(quantity, fund, purpose, account);
    if (dimensions.ownership() != null) {
      throw new InvalidValueException("goods in stock are the union's; leave their ownership out");
    }
    if (value == null && source == GoodsSource.PURCHASED) {
      throw new InvalidValueException("goods that were purchased have a price; write their value");
    }
    if (value != null && !value.unit().equals(Unit.CNY.code())) {
      throw new InvalidValueException("a value is reckoned in CNY; write it in CNY");
    }
  }

  /**
   * A command that says no dimensions.
   *
   * @param id the caller's identifier
   * @param by who prepared it
   * @param book whose stock it is
   * @param particulars date, approval, summary and attachments
   * @param source where the goods come from
   * @param quantity how much of which item
   * @param value what they cost in CNY (art. 27 of 财会〔2021〕7号), or null if that is not known, as it
   *     may be of goods that were given: then quantities are kept, and nothing is posted in CNY
   * @param lot the name of the lot, or null for the command's identifier
   * @param fund the fund that a purchase spends, or null
   * @param purpose which of the fund's purposes it serves, or null
   * @param account the expenditure account of a purchase, or null if the fund names exactly one or
   *     the purchase is no expenditure in the book's chart
   * @param party the supplier or donor, or null
   */
  public ReceiveGoods(
      CommandId id,
      Actor by,
      BookId book,
      Particulars particulars,
      GoodsSource source,
      DecimalAmount quantity,
      @Nullable DecimalAmount value,
      @Nullable LotId lot,
      @Nullable String fund,
      @Nullable String purpose,
      @Nullable String account,
      @Nullable PartyId party) {
    this(
        id,
        by,
        book,
        particulars,
        source,
        quantity,
        value,
        lot,
        fund,
        purpose,
        account,
        party,
        Dimensions.NONE);
  }
}
