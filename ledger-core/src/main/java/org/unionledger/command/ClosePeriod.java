package org.unionledger.command;

import java.time.YearMonth;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;

/**
 * Closes a month (结账) and with it every month before it: no voucher may be dated in them any more.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose month it is
 * @param period the month
 */
public record ClosePeriod(CommandId id, Actor by, BookId book, YearMonth period)
    implements LedgerCommand {
  /** Checks the month. */
  public ClosePeriod {
    Window.requireKnown("period", period.atEndOfMonth());
  }
}
