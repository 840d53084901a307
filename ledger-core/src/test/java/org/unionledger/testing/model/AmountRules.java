package org.unionledger.testing.model;

import java.math.BigInteger;
import org.unionledger.money.DecimalAmount;

/** The rules of a single amount. */
final class AmountRules {
  /** 999,999,999,999,999: what one line may hold at most. */
  static final BigInteger GREATEST = BigInteger.TEN.pow(15).subtract(BigInteger.ONE);

  private final ModelState state;

  AmountRules(ModelState state) {
    this.state = state;
  }

  /** The minor units of an amount that breaks no rule. */
  BigInteger check(DecimalAmount amount) {
    unitKnown(amount);
    scale(amount);
    notZero(amount);
    notNegative(amount);
    notTooLarge(amount);
    return minor(amount);
  }

  void unitKnown(DecimalAmount amount) {
    Refusing.when(!state.scales.containsKey(amount.unit()), "UNIT_UNKNOWN");
  }

  void scale(DecimalAmount amount) {
    Refusing.when(amount.value().scale() > scaleOf(amount), "WRONG_SCALE");
  }

  void notZero(DecimalAmount amount) {
    Refusing.when(amount.value().signum() == 0, "ZERO_AMOUNT");
  }

  void notNegative(DecimalAmount amount) {
    Refusing.when(amount.value().signum() < 0, "NEGATIVE_AMOUNT");
  }

  void notTooLarge(DecimalAmount amount) {
    Refusing.when(minor(amount).compareTo(GREATEST) > 0, "AMOUNT_TOO_LARGE");
  }

  BigInteger minor(DecimalAmount amount) {
    return amount.value().setScale(scaleOf(amount)).unscaledValue();
  }

  private int scaleOf(DecimalAmount amount) {
    return state.scales.getOrDefault(amount.unit(), 0);
  }
}
