package org.unionledger.fund;

import java.time.LocalDate;
import org.unionledger.identity.InvalidValueException;

/**
 * The days on which a fund may be used, both ends included.
 *
 * @param from the first day
 * @param to the last day
 */
public record Window(LocalDate from, LocalDate to) {
  /** The first day that any ledger knows. */
  public static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

  /** The last day that any ledger knows. */
  public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  /** Every day that a ledger knows: no limit. */
  public static final Window ALWAYS = new Window(EARLIEST, LATEST);

  /** Checks that both ends are days that a ledger knows, in order. */
  public Window {
    requireKnown("from", from);
    requireKnown("to", to);
    if (to.isBefore(from)) {
      throw new InvalidValueException(
          "window " + from + " to " + to + " ends before it begins; exchange the two dates");
    }
  }

  /**
   * Returns the day if a ledger can know it.
   *
   * @param what the name of the value, for the message
   * @param day the day to check
   * @return the day itself
   * @throws InvalidValueException before {@link #EARLIEST} or after {@link #LATEST}
   */
  public static LocalDate requireKnown(String what, LocalDate day) {
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      throw new InvalidValueException(
          what + " " + day + " is out of range; use a day from " + EARLIEST + " to " + LATEST);
    }
    return day;
  }

  /**
   * Whether a day lies in the window.
   *
   * @param day any day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * Whether another window lies within this one.
   *
   * @param inner the other window
   * @return true if both its ends lie in this window
   */
  public boolean contains(Window inner) {
    return contains(inner.from) && contains(inner.to);
  }

  @Override
  public String toString() {
    return from + " – " + to;
  }
}
