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
 * Receives the dues (拨缴经费) that an enterprise paid for a month, as declared or only in part. How
 * they are shared between the levels of the union is decided by the plan that holds for the month.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book the receiving union's book
 * @param particulars date, approval, summary and attachments
 * @param party the enterprise
 * @param levyPeriod the month whose wages are the base
 * @param payroll all wages of that month, as declared
 * @param amount what was paid
 * @param channel by which way it was received
 */
public record ReceiveDues(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    PartyId party,
    YearMonth levyPeriod,
    DecimalAmount payroll,
    DecimalAmount amount,
    CollectionChannel channel)
    implements MovementCommand {
  /** Checks the month and that dues are reckoned in CNY. */
  public ReceiveDues {
    Window.requireKnown("levyPeriod", levyPeriod.atEndOfMonth());
    if (!payroll.unit().equals(Unit.CNY.code()) || !amount.unit().equals(Unit.CNY.code())) {
      throw new InvalidValueException("dues are reckoned in CNY; write payroll and amount in CNY");
    }
  }
}
