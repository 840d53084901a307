package org.unionledger.refusal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/**
 * What the rules of declared wages, and of rebates and late fees that rest on them, do not allow.
 */
public sealed interface PayrollRefusal extends Refusal {

  /**
   * The wages are dated before the month whose wages they are, or before the declaration that they
   * would correct.
   *
   * @param party the unit
   * @param levyPeriod the month
   * @param date the day asked for
   * @param earliest the first day that is possible
   */
  record PayrollDeclaredTooEarly(
      PartyId party, YearMonth levyPeriod, LocalDate date, LocalDate earliest)
      implements PayrollRefusal {}

  /**
   * The same wages are declared already.
   *
   * @param party the unit
   * @param levyPeriod the month
   * @param wages what is declared
   * @param declaration the command that declared it
   */
  record PayrollAlreadyDeclared(
      PartyId party, YearMonth levyPeriod, Amount wages, CommandId declaration)
      implements PayrollRefusal {}

  /**
   * There are already terms of the late fee from this month on.
   *
   * @param book the book
   * @param from the levy month
   */
  record LateFeeAlreadyAdopted(BookId book, YearMonth from) implements PayrollRefusal {}

  /**
   * Earlier rebates were too much by as much as the months asked for would get, or by more, so that
   * nothing is left to pay.
   *
   * @param party the enterprise
   * @param policy the policy's code
   * @param levyPeriod the first month for which too much was paid back
   * @param owedBack what the enterprise owes back under the policy
   * @param rebate what the months asked for would get
   */
  record RebateOwedBack(
      PartyId party, String policy, YearMonth levyPeriod, Amount owedBack, Amount rebate)
      implements PayrollRefusal {}
}
