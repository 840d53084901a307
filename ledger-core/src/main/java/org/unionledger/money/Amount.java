package org.unionledger.money;

import java.math.BigDecimal;
import org.unionledger.identity.InvalidValueException;

/**
 * An exact number of minor units of one unit. This class is immutable and thread-safe.
 *
 * @param minor minor units, e.g. fen; may be negative
 * @param unit what is counted
 */
public record Amount(long minor, Unit unit) {
  /**
   * The greatest amount of a single line, in minor units: 15 digits, which every spreadsheet keeps
   * exactly (9,999,999,999,999.99 yuan).
   */
  public static final long GREATEST_LINE = 999_999_999_999_999L;

  /**
   * Nothing of a unit.
   *
   * @param unit what is counted
   * @return the amount 0
   */
  public static Amount zero(Unit unit) {
    return new Amount(0, unit);
  }

  /**
   * Reads what {@link #toString()} prints without the unit: the scale is that of the text.
   *
   * @param text an optional minus sign, digits, and a point with as many digits as the unit has
   *     decimal places
   * @param code the unit's code
   * @return the amount
   * @throws InvalidValueException if the text is not of that form or too large
   */
  public static Amount parse(String text, String code) {
    DecimalAmount.requireNumber(text);
    int point = text.indexOf('.');
    int scale = point < 0 ? 0 : text.length() - point - 1;
    Amount amount = new Amount(minor(text), new Unit(code, scale));
    if (isPadded(text) || (amount.isZero() && text.startsWith("-"))) {
      throw new InvalidValueException("amount " + text + " must be written as " + amount);
    }
    return amount;
  }

  /** Below zero first, because there is one number more than above. */
  private static long minor(String number) {
    boolean negative = number.startsWith("-");
    long below = 0;
    try {
      for (int index = negative ? 1 : 0; index < number.length(); index++) {
        char digit = number.charAt(index);
        below =
            digit == '.' ? below : Math.subtractExact(Math.multiplyExact(below, 10L), digit - '0');
      }
      return negative ? below : Math.negateExact(below);
    } catch (ArithmeticException tooLarge) {
      throw new InvalidValueException("amount " + number + " does not fit into 64 bits");
    }
  }

  private static boolean isPadded(String number) {
    int first = number.startsWith("-") ? 1 : 0;
    return number.charAt(first) == '0'
        && number.length() > first + 1
        && number.charAt(first + 1) != '.';
  }

  /**
   * The sum.
   *
   * @param other an amount of the same unit
   * @return this and the other together
   * @throws AmountOverflowException if the sum does not fit
   */
  public Amount plus(Amount other) {
    requireSameUnit(other);
    try {
      return new Amount(Math.addExact(minor, other.minor), unit);
    } catch (ArithmeticException overflow) {
      throw new AmountOverflowException(this + " + " + other + " does not fit into 64 bits");
    }
  }

  /**
   * The difference.
   *
   * @param other an amount of the same unit
   * @return this less the other
   * @throws AmountOverflowException if the difference does not fit
   */
  public Amount minus(Amount other) {
    requireSameUnit(other);
    try {
      return new Amount(Math.subtractExact(minor, other.minor), unit);
    } catch (ArithmeticException overflow) {
      throw new AmountOverflowException(this + " - " + other + " does not fit into 64 bits");
    }
  }

  /**
   * The same amount with the other sign, as a red-letter line carries it.
   *
   * @return the negated amount
   * @throws AmountOverflowException if it does not fit
   */
  public Amount negated() {
    return zero(unit).minus(this);
  }

  /**
   * Whether this is less than nothing.
   *
   * @return true below zero
   */
  public boolean isNegative() {
    return minor < 0;
  }

  /**
   * Whether this is nothing.
   *
   * @return true at zero
   */
  public boolean isZero() {
    return minor == 0;
  }

  /**
   * The amount as a decimal number with exactly the unit's decimal places.
   *
   * @return the decimal number
   */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(minor, unit.scale());
  }

  /**
   * The decimal text without the unit, e.g. {@code 1234.56}.
   *
   * @return exactly the unit's decimal places, no grouping
   */
  public String toPlainText() {
    return toDecimal().toPlainString();
  }

  private void requireSameUnit(Amount other) {
    if (!unit.equals(other.unit)) {
      throw new InvalidValueException(
          "cannot add " + other + " to " + this + "; add amounts of one unit only");
    }
  }

  /**
   * The decimal text with the unit, e.g. {@code 1234.56 CNY}.
   *
   * @return text for people
   */
  @Override
  public String toString() {
    return toPlainText() + " " + unit;
  }
}
