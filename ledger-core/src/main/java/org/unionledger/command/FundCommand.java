package org.unionledger.command;

import org.unionledger.identity.BookId;

/** A command about a fund itself: that there is one, what it has, and whom it may pay. */
public sealed interface FundCommand extends LedgerCommand
    permits AuthoriseFund, AllotFund, CloseFund, FreezeRoster {

  /**
   * Whose fund it is.
   *
   * @return the book
   */
  BookId book();

  /**
   * The fund.
   *
   * @return its code
   */
  String fund();
}
