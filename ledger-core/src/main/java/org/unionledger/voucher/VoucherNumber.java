package org.unionledger.voucher;

import org.unionledger.identity.InvalidValueException;

/**
 * The number of a voucher: without gap for each book, year and type (财会〔2024〕12号 art. 21(3)).
 *
 * @param year the calendar year of the voucher's date
 * @param type the voucher's type
 * @param number 1, 2, 3 …
 */
public record VoucherNumber(int year, VoucherType type, long number) {
  /** Checks that numbers begin at one. */
  public VoucherNumber {
    if (number < 1) {
      throw new InvalidValueException("voucher number " + number + " is not valid; begin at 1");
    }
  }

  /**
   * Reads what {@link #toString()} prints.
   *
   * @param text e.g. {@code 2020-记-3}
   * @return the number
   * @throws InvalidValueException if the text is not of that form
   */
  public static VoucherNumber parse(String text) {
    boolean inParts = text.length() > 7 && text.charAt(4) == '-' && text.charAt(6) == '-';
    VoucherType type = inParts ? VoucherType.of(text.charAt(5)) : null;
    long year = inParts ? whole(text, 0, 4) : 0;
    long number = inParts ? whole(text, 7, text.length()) : 0;
    if (type == null || year == 0 || number == 0) {
      throw new InvalidValueException("voucher number must look like 2020-记-3");
    }
    return new VoucherNumber((int) year, type, number);
  }

  /** A whole number of 1 to 18 digits that does not begin with a zero, or 0. */
  private static long whole(String text, int from, int to) {
    if (to - from > 18 || text.charAt(from) == '0') {
      return 0;
    }
    long number = 0;
    for (int index = from; index < to; index++) {
      int digit = text.charAt(index) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /**
   * Year, type and number, e.g. {@code 2020-记-3}.
   *
   * @return the text that vouchers show
   */
  @Override
  public String toString() {
    return year + "-" + type + "-" + number;
  }
}
