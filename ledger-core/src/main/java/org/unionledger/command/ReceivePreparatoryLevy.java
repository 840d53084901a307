package org.unionledger.command;

import java.time.YearMonth;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;

/**
 * Receives the preparatory levy (建会筹备金) that a unit without a union paid for a month (posting
 * template T11). The book's plan for units without a union says what is whose.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book the receiving union's book
 * @param particulars date, approval, summary and attachments
 * @param party the unit
 * @param levyPeriod the month whose wages are the base
 * @param amount what was paid
 * @param channel by which way it was received
 */
public record ReceivePreparatoryLevy(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    PartyId party,
    YearMonth levyPeriod,
    DecimalAmount amount,
    CollectionChannel channel)
    implements PreparatoryLevyCommand {
  /** Checks the month and that the levy is paid in CNY. */
  public ReceivePreparatoryLevy {
    Window.requireKnown("levyPeriod", levyPeriod.atEndOfMonth());
    if (!amount.unit().equals(Unit.CNY.code())) {
      throw new InvalidValueException("the levy is paid in CNY; write amount in CNY");
    }
  }
}
