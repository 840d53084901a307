package org.unionledger.event;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/**
 * The wages of a month were declared, or declared anew.
 *
 * @param book the book of the union that collects the levy
 * @param party the unit
 * @param levyPeriod the month whose wages they are
 * @param wages all wages of that month
 * @param rateBasisPoints the rate of the levy in 1/100 of a per cent
 * @param due the levy on the wages at that rate
 * @param date when they were declared
 * @param approvalReference the document that says so, or null
 * @param replaces the declaration that it corrects, or null if it is the first of the month
 */
public record PayrollDeclared(
    BookId book,
    PartyId party,
    YearMonth levyPeriod,
    Amount wages,
    int rateBasisPoints,
    Amount due,
    LocalDate date,
    @Nullable String approvalReference,
    @Nullable Replaced replaces)
    implements LevyEvent {
  /**
   * A declaration that counts no more.
   *
   * @param declaration the command that made it
   * @param wages what it declared
   */
  public record Replaced(CommandId declaration, Amount wages) {}
}
