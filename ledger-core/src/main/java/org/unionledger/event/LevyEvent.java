package org.unionledger.event;

import org.unionledger.identity.BookId;

/** What happened about the levy and its rebate, other than that money was moved. */
public sealed interface LevyEvent extends LedgerEvent
    permits SplitPlanAdopted, RebatePolicyAdopted, LateFeeAdopted, PayrollDeclared {

  /**
   * Whose levy it is.
   *
   * @return the book
   */
  BookId book();
}
