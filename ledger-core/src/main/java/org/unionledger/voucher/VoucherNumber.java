package org.unionledger.voucher;

import java.util.Optional;
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
    return (inParts ? VoucherType.find(text.substring(5, 6)) : Optional.<VoucherType>empty())
        .flatMap(type -> numbered(text, type))
        .filter(number -> number.toString().equals(text))
        .orElseThrow(() -> new InvalidValueException("voucher number must look like 2020-记-3"));
  }

  private static Optional<VoucherNumber> numbered(String text, VoucherType type) {
    try {
      int year = Integer.parseInt(text, 0, 4, 10);
      return Optional.of(new VoucherNumber(year, type, Long.parseLong(text.substring(7))));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
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
