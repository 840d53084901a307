package org.unionledger.command;

import java.time.LocalDate;
import org.unionledger.fund.FundId;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;

/**
 * Closes a fund: what it did not use goes back to its parent, or lapses at the root.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose fund it is
 * @param fund the fund's code
 * @param date the day from which it is closed
 */
public record CloseFund(CommandId id, Actor by, BookId book, String fund, LocalDate date)
    implements FundCommand {
  /** Checks code and date. */
  public CloseFund {
    FundId.requireCode(fund);
    Window.requireKnown("date", date);
  }
}
