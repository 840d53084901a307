package org.unionledger.voucher;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionledger.identity.InvalidValueException;

/**
 * The number of a voucher: without gap for each book, year and type (财会〔2024〕12号 art. 21(3)).
 *
 * @param year the calendar year of the voucher's date
 * @param type the voucher's type
 * @param number 1, 2, 3 …
 */
public record VoucherNumber(int year, VoucherType type, long number) {
  private static final Pattern TEXT = Pattern.compile("(\\d{4})-(\\p{L})-([1-9]\\d{0,17})");

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
    Matcher parts = TEXT.matcher(text);
    Optional<VoucherType> type =
        parts.matches() ? VoucherType.find(parts.group(2)) : Optional.empty();
    return type.map(
            known ->
                new VoucherNumber(
                    Integer.parseInt(parts.group(1)), known, Long.parseLong(parts.group(3))))
        .orElseThrow(() -> new InvalidValueException("voucher number must look like 2020-记-3"));
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
