package org.unionledger.money;

import java.math.BigDecimal;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/**
 * An amount as a caller writes it: a decimal number and the code of a unit, not yet checked against
 * what the ledger has declared. {@code 12.5} and {@code 12.50} are equal.
 *
 * @param value the number, without superfluous zeros
 * @param unit the code of a unit
 */
public record DecimalAmount(BigDecimal value, String unit) {
  /** The greatest number of characters in the text of a number. */
  public static final int LONGEST_NUMBER = 40;

  /** Drops superfluous zeros and checks the unit's code. */
  public DecimalAmount {
    Unit.requireCode(unit);
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    value = plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /**
   * Reads a plain decimal number.
   *
   * @param text digits with an optional minus sign and decimal point; no exponent, no grouping
   * @param unit the code of a unit
   * @return the amount as written
   * @throws InvalidValueException if the text is not a plain decimal number
   */
  public static DecimalAmount parse(String text, String unit) {
    return new DecimalAmount(new BigDecimal(requireNumber(text)), unit);
  }

  /**
   * Returns the text if it is a plain decimal number.
   *
   * @param text the text to check
   * @return the text itself
   * @throws InvalidValueException if it is not
   */
  static String requireNumber(String text) {
    if (text.length() > LONGEST_NUMBER || !isNumber(text)) {
      throw new InvalidValueException(
          "amount \"" + Texts.shown(text) + "\" is not a number; write it like \"1234.56\"");
    }
    return text;
  }

  private static boolean isNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    return point < 0
        ? areDigits(text, start, text.length())
        : areDigits(text, start, point) && areDigits(text, point + 1, text.length());
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int index = from; index < to; index++) {
      if (text.charAt(index) < '0' || text.charAt(index) > '9') {
        return false;
      }
    }
    return from < to;
  }

  /**
   * An amount of Chinese yuan.
   *
   * @param text a plain decimal number of yuan
   * @return the amount as written
   * @throws InvalidValueException if the text is not a plain decimal number
   */
  public static DecimalAmount cny(String text) {
    return parse(text, Unit.CNY.code());
  }

  /**
   * Whether the number can be written with the unit's decimal places.
   *
   * @param declared the unit as the ledger declared it
   * @return true if nothing would be rounded
   */
  public boolean fits(Unit declared) {
    return value.scale() <= declared.scale();
  }

  /**
   * The exact amount, for a number that {@linkplain #fits fits} and is not larger than {@link
   * Amount#GREATEST_LINE}.
   *
   * @param declared the unit as the ledger declared it
   * @return the amount in minor units
   * @throws AmountOverflowException if it does not fit exactly
   */
  public Amount in(Unit declared) {
    try {
      return new Amount(
          value.setScale(declared.scale()).unscaledValue().longValueExact(), declared);
    } catch (ArithmeticException inexact) {
      throw new AmountOverflowException(this + " is not an exact amount of " + declared);
    }
  }

  /**
   * Whether the number is too large for a single line.
   *
   * @param declared the unit as the ledger declared it
   * @return true above {@link Amount#GREATEST_LINE} minor units, of either sign
   */
  public boolean isTooLarge(Unit declared) {
    BigDecimal greatest = BigDecimal.valueOf(Amount.GREATEST_LINE, declared.scale());
    return value.abs().compareTo(greatest) > 0;
  }

  @Override
  public String toString() {
    return value.toPlainString() + " " + unit;
  }
}
