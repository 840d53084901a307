package org.unionledger.command;

import java.time.YearMonth;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.Texts;

/**
 * Opens a closed month again (反结账), and with it every month after it, unless the year is closed for
 * good.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param approvedBy who approved it; not who asks (会计法 art. 25, 35)
 * @param book whose month it is
 * @param period the month
 * @param reason why, one line without personal data
 */
public record ReopenPeriod(
    CommandId id, Actor by, Actor approvedBy, BookId book, YearMonth period, String reason)
    implements LedgerCommand {
  /** Checks month and reason. */
  public ReopenPeriod {
    Window.requireKnown("period", period.atEndOfMonth());
    Texts.line("reason", reason);
  }
}
