package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionledger.fund.Window;

/**
 * Three months whose dues are paid back together.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
record Quarter(int year, int number) implements Comparable<Quarter> {

  static Quarter of(YearMonth month) {
    return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
  }

  static List<Quarter> of(Window window) {
    return months(window).stream().map(Quarter::of).distinct().toList();
  }

  static List<YearMonth> months(Window window) {
    YearMonth last = YearMonth.from(window.to());
    return Stream.iterate(
            YearMonth.from(window.from()), month -> !month.isAfter(last), m -> m.plusMonths(1))
        .toList();
  }

  List<YearMonth> months() {
    return IntStream.rangeClosed(3 * number - 2, 3 * number)
        .mapToObj(month -> YearMonth.of(year, month))
        .toList();
  }

  YearMonth lastMonth() {
    return YearMonth.of(year, 3 * number);
  }

  LocalDate lastDay() {
    return lastMonth().atEndOfMonth();
  }

  @Override
  public int compareTo(Quarter other) {
    return lastMonth().compareTo(other.lastMonth());
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
