package org.unionledger.examples.dongcheng;

import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;

/** Chinese yuan, exact to the fen. */
final class Yuan {
  static final Amount NONE = Amount.zero(Unit.CNY);
  static final Amount ONE_FEN = new Amount(1, Unit.CNY);

  private Yuan() {}

  static Amount of(String text) {
    return Amount.parse(text, Unit.CNY.code());
  }

  static DecimalAmount written(Amount amount) {
    return new DecimalAmount(amount.toDecimal(), amount.unit().code());
  }
}
