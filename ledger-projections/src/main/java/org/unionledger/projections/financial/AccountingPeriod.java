package org.unionledger.projections.financial;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.InvalidValueException;

/**
 * An accounting period (会计期间): a month, or a calendar year (art. 6 of 财会〔2021〕7号).
 *
 * @param year the year, 1950 to 2199
 * @param month the month, or null for the whole year
 */
public record AccountingPeriod(int year, @Nullable Month month) {
  private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]))?");

  /** Checks that a ledger knows all days of the year. */
  public AccountingPeriod {
    if (year <= Window.EARLIEST.getYear() || year > Window.LATEST.getYear()) {
      throw new InvalidValueException(
          "period %d is out of range; use a year from %d to %d"
              .formatted(year, Window.EARLIEST.getYear() + 1, Window.LATEST.getYear()));
    }
  }

  /**
   * A month.
   *
   * @param month any month
   * @return the period
   */
  public static AccountingPeriod of(YearMonth month) {
    return new AccountingPeriod(month.getYear(), month.getMonth());
  }

  /**
   * A year.
   *
   * @param year any year
   * @return the period
   */
  public static AccountingPeriod ofYear(int year) {
    return new AccountingPeriod(year, null);
  }

  /**
   * Reads what {@link #toString()} prints.
   *
   * @param text e.g. {@code 2022-05} or {@code 2022}
   * @return the period
   * @throws InvalidValueException if the text is not of that form or out of range
   */
  public static AccountingPeriod parse(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw new InvalidValueException("a period must look like 2022-05 or 2022");
    }
    String month = parts.group(2);
    return new AccountingPeriod(
        Integer.parseInt(parts.group(1)), month == null ? null : Month.of(Integer.parseInt(month)));
  }

  /**
   * Whether it is a whole year.
   *
   * @return false for a month
   */
  public boolean isYear() {
    return month == null;
  }

  /**
   * Its first day.
   *
   * @return the first of the month, or of January
   */
  public LocalDate first() {
    return LocalDate.of(year, month == null ? Month.JANUARY : month, 1);
  }

  /**
   * Its last day.
   *
   * @return the last of the month, or of December
   */
  public LocalDate last() {
    return month == null ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  /**
   * The first day of its year.
   *
   * @return the first of January
   */
  public LocalDate yearBegin() {
    return LocalDate.of(year, 1, 1);
  }

  @Override
  public String toString() {
    return month == null ? "%04d".formatted(year) : "%04d-%02d".formatted(year, month.getValue());
  }
}
