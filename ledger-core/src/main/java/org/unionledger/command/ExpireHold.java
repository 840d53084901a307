package org.unionledger.command;

import java.time.LocalDate;
import org.unionledger.fund.HoldId;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;

/**
 * Ends a hold after its last day: what it still holds is available again.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose hold it is
 * @param hold the code of the hold
 * @param date the day from which it is over, after its last day
 */
public record ExpireHold(CommandId id, Actor by, BookId book, String hold, LocalDate date)
    implements HoldCommand {
  /** Checks code and date. */
  public ExpireHold {
    HoldId.requireCode(hold);
    Window.requireKnown("date", date);
  }
}
