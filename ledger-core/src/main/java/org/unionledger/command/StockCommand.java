package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.goods.LotId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;

/** A movement of one item into or out of a book's stock. */
public sealed interface StockCommand permits ReceiveGoods, IssuingCommand {

  /**
   * Whose stock it is.
   *
   * @return the book
   */
  BookId book();

  /**
   * How much of which item.
   *
   * @return the quantity as written, in the item's unit
   */
  DecimalAmount quantity();

  /**
   * The lot that is received, or the only one that may be taken from.
   *
   * @return the lot, or null where none is named
   */
  @Nullable LotId lot();

  /**
   * The fund that bears it.
   *
   * @return the code of a fund of the book, or null
   */
  @Nullable String fund();

  /**
   * Which of the fund's purposes it serves.
   *
   * @return the purpose, or null where none is named
   */
  @Nullable String purpose();

  /**
   * The expenditure account.
   *
   * @return the code, or null where none is named
   */
  @Nullable String account();

  /**
   * Who is on the other side.
   *
   * @return the party, or null where none is named
   */
  @Nullable PartyId party();

  /**
   * The code of the item, which is the unit of its quantity.
   *
   * @return e.g. {@code mask}
   */
  default String item() {
    return quantity().unit();
  }

  /**
   * Checks an item and the texts that may be left out.
   *
   * @param quantity the quantity as written
   * @param fund the code of a fund, or null
   * @param purpose a purpose, or null
   * @param account an account, or null
   * @throws InvalidValueException if one of them is not well formed
   */
  static void require(
      DecimalAmount quantity,
      @Nullable String fund,
      @Nullable String purpose,
      @Nullable String account) {
    requireItem(quantity.unit());
    if (fund != null) {
      FundId.requireCode(fund);
    }
    if (purpose != null) {
      Texts.line("purpose", purpose);
    }
    if (account != null) {
      Texts.line("account", account);
    }
  }

  /**
   * Returns the code of an item if it is one.
   *
   * @param item the code to check
   * @return the code itself
   * @throws InvalidValueException if it is no code of a unit, or that of money
   */
  static String requireItem(String item) {
    if (new Unit(item, 0).code().equals(Unit.CNY.code())) {
      throw new InvalidValueException(
          "item CNY is money; name the unit of the goods, e.g. \"mask\"");
    }
    return item;
  }
}
