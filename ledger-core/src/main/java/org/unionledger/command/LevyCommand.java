package org.unionledger.command;

import org.unionledger.identity.BookId;

/** A command about the levy and its rebate that moves no money. */
public sealed interface LevyCommand extends LedgerCommand
    permits AdoptSplitPlan, AdoptRebatePolicy, AdoptLateFee, DeclarePayroll {

  /**
   * Whose levy it is.
   *
   * @return the book
   */
  BookId book();
}
