package org.unionledger.json;

import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.Amount;

/** Amounts beside another amount of the same object, which names the unit of them all. */
final class Amounts {
  private Amounts() {}

  static Amount inUnitOf(Amount other, String text) {
    return requireUnitOf(other, Amount.parse(text, other.unit().code()));
  }

  static String plainInUnitOf(Amount other, Amount amount) {
    return requireUnitOf(other, amount).toPlainText();
  }

  private static Amount requireUnitOf(Amount other, Amount amount) {
    if (!amount.unit().equals(other.unit())) {
      throw new InvalidValueException(
          amount + " stands beside " + other + "; write amounts of one unit and scale");
    }
    return amount;
  }
}
