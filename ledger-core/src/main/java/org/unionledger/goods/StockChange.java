package org.unionledger.goods;

import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * How one movement changed one lot of an item; the item is the unit of the quantity. All changes of
 * a lot added up are what is left of it.
 *
 * @param lot the lot
 * @param receipt how many receipts of the item in the book came up to the lot's first one, 1 or
 *     more: the order in which lots are issued
 * @param quantity what came (above zero) or went (below zero); zero where only the value changed
 * @param value the same of its value in CNY; zero for goods of unknown value
 */
public record StockChange(LotId lot, int receipt, Amount quantity, Amount value) {
  /** Checks that goods are goods and money is money, and that anything changed. */
  public StockChange {
    if (quantity.unit().code().equals(Unit.CNY.code()) || !value.unit().equals(Unit.CNY)) {
      throw new InvalidValueException(
          "a change of " + quantity + " worth " + value + "; name an item and a value in CNY");
    }
    if (receipt < 1 || (quantity.isZero() && value.isZero())) {
      throw new InvalidValueException(
          "a change of lot " + lot + " by nothing, or of receipt " + receipt + "; begin at 1");
    }
  }

  /**
   * The item.
   *
   * @return the code of its unit
   */
  public String item() {
    return quantity.unit().code();
  }

  /**
   * The change that undoes this one.
   *
   * @return quantity and value with the other sign
   */
  public StockChange negated() {
    return new StockChange(lot, receipt, quantity.negated(), value.negated());
  }
}
