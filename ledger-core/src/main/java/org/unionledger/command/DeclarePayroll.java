package org.unionledger.command;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;

/**
 * Declares what a unit paid all its employees for a month (全部职工工资总额), on which the levy is reckoned
 * (工会法 art. 43). Declared again, it is a correction: the new wages take the place of the old ones.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book the book of the union that collects the levy
 * @param party the unit
 * @param levyPeriod the month whose wages they are
 * @param wages all wages of that month; zero if none were paid
 * @param date when they were declared: in that month or later, and not before a declaration that it
 *     corrects
 * @param approvalReference the document that says so, e.g. of an inspection, or null
 */
public record DeclarePayroll(
    CommandId id,
    Actor by,
    BookId book,
    PartyId party,
    YearMonth levyPeriod,
    DecimalAmount wages,
    LocalDate date,
    @Nullable String approvalReference)
    implements LevyCommand {
  /** Checks month, day and text, and that wages are declared in CNY. */
  public DeclarePayroll {
    Window.requireKnown("levyPeriod", levyPeriod.atEndOfMonth());
    Window.requireKnown("date", date);
    if (!wages.unit().equals(Unit.CNY.code())) {
      throw new InvalidValueException("wages are declared in CNY; write wages in CNY");
    }
    if (approvalReference != null) {
      Texts.line("approvalRef", approvalReference);
    }
  }
}
