package org.unionledger.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.HoldId;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.DecimalAmount;

/**
 * Makes a hold, or a part of it, available again. Whoever releases all that is held ends it.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose hold it is
 * @param hold the code of the hold
 * @param amount how much, or null for all that it still holds
 * @param date the day from which it is available
 */
public record ReleaseHold(
    CommandId id,
    Actor by,
    BookId book,
    String hold,
    @Nullable DecimalAmount amount,
    LocalDate date)
    implements HoldCommand {
  /** Checks code and date. */
  public ReleaseHold {
    HoldId.requireCode(hold);
    Window.requireKnown("date", date);
  }
}
