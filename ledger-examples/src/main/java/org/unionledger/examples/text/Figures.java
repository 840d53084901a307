package org.unionledger.examples.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.unionledger.money.Amount;

/** Figures as people read them. Nothing here rounds an amount. */
public final class Figures {

  private static final int GROUP = 3;

  private Figures() {}

  /**
   * An amount with its thousands grouped, without its unit.
   *
   * @param amount any amount
   * @return e.g. {@code -1,234,567.89}
   */
  public static String of(Amount amount) {
    return grouped(amount.toPlainText());
  }

  /**
   * A decimal number with its thousands grouped and the decimal places that it has.
   *
   * @param number any number
   * @return e.g. {@code -1,234,567.89}
   */
  public static String of(BigDecimal number) {
    return grouped(number.toPlainString());
  }

  /**
   * A count with its thousands grouped.
   *
   * @param count any number
   * @return e.g. {@code 1,234,567}
   */
  public static String of(long count) {
    return grouped(Long.toString(count));
  }

  /**
   * A bar that shows how much of a whole a part is.
   *
   * @param part the part; drawn as nothing below zero, and as the whole above it
   * @param whole the whole, of the same unit
   * @param columns the length of the whole
   * @return full blocks, then light ones
   */
  public static String bar(Amount part, Amount whole, int columns) {
    return bar(part.minor(), whole.minor(), columns);
  }

  /**
   * A bar that shows how much of a whole a part is.
   *
   * @param part the part; drawn as nothing below zero, and as the whole above it
   * @param whole the whole
   * @param columns the length of the whole
   * @return full blocks, then light ones
   */
  public static String bar(long part, long whole, int columns) {
    long within = Math.clamp(part, 0, Math.max(whole, 0));
    int full =
        whole <= 0
            ? 0
            : BigInteger.valueOf(within)
                .multiply(BigInteger.valueOf(columns))
                .divide(BigInteger.valueOf(whole))
                .intValueExact();
    return "█".repeat(full) + "░".repeat(columns - full);
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int start = plain.startsWith("-") ? 1 : 0;
    StringBuilder text = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - GROUP; at > start; at -= GROUP) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
