package org.unionledger.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads the one form in which {@link Instant#toString()} writes a time of a four-digit year: {@code
 * 2020-03-02T04:00:00Z}, with 3, 6 or 9 digits of a fraction where they are needed and no more.
 */
final class InstantText {

  private static final int WITHOUT_FRACTION = "2020-03-02T04:00:00Z".length();

  private InstantText() {}

  /**
   * @throws DateTimeException if the text is not in that form, or no such time exists
   */
  static Instant parse(String text) {
    boolean framed =
        text.length() >= WITHOUT_FRACTION
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && text.charAt(10) == 'T'
            && text.charAt(13) == ':'
            && text.charAt(16) == ':'
            && text.charAt(text.length() - 1) == 'Z';
    if (!framed) {
      throw new DateTimeException("Not a time: " + text);
    }
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      throw new DateTimeException("Not a time of day: " + text);
    }
    LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    long minutes = (day.toEpochDay() * 24 + hour) * 60 + minute;
    return Instant.ofEpochSecond(minutes * 60 + second, nanosecond(text));
  }

  private static int nanosecond(String text) {
    if (text.length() == WITHOUT_FRACTION) {
      return 0;
    }
    int digits = text.length() - 1 - WITHOUT_FRACTION;
    boolean inGroups = text.charAt(19) == '.' && (digits == 3 || digits == 6 || digits == 9);
    if (!inGroups || number(text, text.length() - 4, text.length() - 1) == 0) {
      throw new DateTimeException("Not the one way to write a fraction: " + text);
    }
    int fraction = number(text, 20, text.length() - 1);
    return digits == 3 ? fraction * 1_000_000 : digits == 6 ? fraction * 1_000 : fraction;
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("Not a number at " + i + ": " + text);
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
