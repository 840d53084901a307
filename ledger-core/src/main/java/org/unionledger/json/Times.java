package org.unionledger.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/** Days, months and instants in the one form in which they are written. */
final class Times {
  private Times() {}

  /** Written out, because the JDK's formatter takes longer than the rest of a voucher's head. */
  static LocalDate parse(String text) {
    if (text.length() == 10) {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(text, 0, 4, 10),
              Integer.parseInt(text, 5, 7, 10),
              Integer.parseInt(text, 8, 10, 10));
      if (day.toString().equals(text)) {
        return day;
      }
    }
    throw new InvalidValueException("date \"" + Texts.shown(text) + "\" is no day");
  }

  static YearMonth parseMonth(String text) {
    YearMonth month = YearMonth.parse(text);
    if (!month.toString().equals(text)) {
      throw new InvalidValueException("\"" + Texts.shown(text) + "\" is no month");
    }
    return month;
  }

  static Instant parseInstant(String text) {
    Instant instant = Instant.parse(text);
    if (!instant.toString().equals(text)) {
      throw new InvalidValueException(
          "\"" + Texts.shown(text) + "\" is no instant as it is written");
    }
    return instant;
  }
}
