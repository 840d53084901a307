package org.unionledger.command;

import java.time.YearMonth;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;

/**
 * Closes a year for good (年终结账): its months are never opened again, and its errors are corrected as
 * those of a prior year.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose year it is
 * @param year the calendar year
 */
public record CloseYear(CommandId id, Actor by, BookId book, int year) implements LedgerCommand {
  /** Checks the year. */
  public CloseYear {
    if (year < Window.EARLIEST.getYear() || year > Window.LATEST.getYear()) {
      throw new InvalidValueException(
          "year %d is not valid; name one from %s to %s"
              .formatted(year, YearMonth.from(Window.EARLIEST), YearMonth.from(Window.LATEST)));
    }
  }
}
