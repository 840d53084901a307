package org.unionledger.projections.assertions;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;

/**
 * What was stated of a balance, and what the books say. Both are debits less credits: above zero
 * where debits prevail, below it where credits do.
 *
 * @param position where it was recorded
 * @param id the command that asserted it
 * @param by who did
 * @param book whose account it is
 * @param account the account; its details count as well
 * @param fund the code of the only fund whose money is meant, or {@code ""} for all of the account
 * @param date the day at whose end the balance is stated
 * @param stated the balance as stated
 * @param balance the balance of the books at the end of that day
 * @param reference what states it
 */
public record BalanceAssertion(
    long position,
    CommandId id,
    Actor by,
    BookId book,
    String account,
    String fund,
    LocalDate date,
    Amount stated,
    Amount balance,
    String reference) {

  /**
   * Whether the books say what was stated.
   *
   * @return true if both are equal
   */
  public boolean holds() {
    return stated.equals(balance);
  }

  /**
   * What the books lack: what a posting on the account would have to debit, or below zero to
   * credit, so that the assertion holds.
   *
   * @return stated less balance, with the decimal places of the unit; 0 if it holds
   */
  public BigDecimal difference() {
    return stated.toDecimal().subtract(balance.toDecimal());
  }
}
