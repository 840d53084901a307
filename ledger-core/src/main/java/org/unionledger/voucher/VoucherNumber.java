package org.unionledger.voucher;

import org.unionledger.identity.InvalidValueException;

/**
 * The number of a voucher: without gap for each book, year and type (财会〔2024〕12号 art. 21(3)). Where
 * one transaction needs several vouchers, they share a number and have fractions of it (分数编号法,
 * 会计基础工作规范 art. 51(2)), e.g. 12 1/3, 12 2/3 and 12 3/3.
 *
 * @param year the calendar year of the voucher's date
 * @param type the voucher's type
 * @param number 1, 2, 3 …
 * @param part which of the vouchers that share the number, from 1
 * @param parts how many share it, 1 to {@value #MOST_PARTS}; 1 for a voucher of its own
 */
public record VoucherNumber(int year, VoucherType type, long number, int part, int parts) {
  /** The most vouchers that share a number. */
  public static final int MOST_PARTS = 99;

  /** Checks that numbers begin at one, and that the part is one of the parts. */
  public VoucherNumber {
    if (number < 1) {
      throw new InvalidValueException("voucher number " + number + " is not valid; begin at 1");
    }
    if (part < 1 || part > parts || parts > MOST_PARTS) {
      throw new InvalidValueException(
          "voucher part %d/%d is not valid; write 1/2 to %d/%d"
              .formatted(part, parts, MOST_PARTS, MOST_PARTS));
    }
  }

  /**
   * The number of a voucher of its own.
   *
   * @param year the calendar year of the voucher's date
   * @param type the voucher's type
   * @param number 1, 2, 3 …
   */
  public VoucherNumber(int year, VoucherType type, long number) {
    this(year, type, number, 1, 1);
  }

  /**
   * Reads what {@link #toString()} prints.
   *
   * @param text e.g. {@code 2020-记-3} or {@code 2020-记-12-1/3}
   * @return the number
   * @throws InvalidValueException if the text is not of that form
   */
  public static VoucherNumber parse(String text) {
    boolean isInPlaces = text.length() > 7 && text.charAt(4) == '-' && text.charAt(6) == '-';
    int dash = isInPlaces ? text.indexOf('-', 7) : -1;
    int slash = dash < 0 ? -1 : text.indexOf('/', dash);
    int end = dash < 0 ? text.length() : dash;
    VoucherType type = isInPlaces ? VoucherType.of(text.charAt(5)) : null;
    long year = isInPlaces ? whole(text, 0, 4) : 0;
    long number = isInPlaces ? whole(text, 7, end) : 0;
    long part = dash < 0 ? 1 : slash < 0 ? 0 : whole(text, dash + 1, slash);
    long parts = dash < 0 ? 1 : slash < 0 ? 0 : whole(text, slash + 1, text.length());
    boolean isFraction = dash < 0 || (parts > 1 && parts <= MOST_PARTS && part <= parts);
    if (type == null || year == 0 || number == 0 || part == 0 || !isFraction) {
      throw new InvalidValueException("voucher number must look like 2020-记-3 or 2020-记-12-1/3");
    }
    return new VoucherNumber((int) year, type, number, (int) part, (int) parts);
  }

  /** A whole number of 1 to 18 digits that does not begin with a zero, or 0. */
  private static long whole(String text, int from, int to) {
    if (to <= from || to - from > 18 || text.charAt(from) == '0') {
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
   * Whether the vouchers that share the number are all there with this one.
   *
   * @return true for the last part, and for a voucher of its own
   */
  public boolean isLast() {
    return part == parts;
  }

  /**
   * The number of the voucher after this one, of those that share it.
   *
   * @return the next part
   * @throws InvalidValueException if this is the last one
   */
  public VoucherNumber nextPart() {
    return new VoucherNumber(year, type, number, part + 1, parts);
  }

  /**
   * The number without year and type.
   *
   * @return e.g. {@code 3}, or {@code 12-1/3} for one of several vouchers that share it
   */
  public String withinSeries() {
    return parts == 1 ? Long.toString(number) : number + "-" + part + "/" + parts;
  }

  /**
   * Year, type, number and, of vouchers that share it, the part, e.g. {@code 2020-记-3} or {@code
   * 2020-记-12-1/3}.
   *
   * @return the text that vouchers show
   */
  @Override
  public String toString() {
    return year + "-" + type + "-" + withinSeries();
  }
}
