package org.unionledger.command;

import org.unionledger.identity.BookId;

/** A command about a hold on a fund. */
public sealed interface HoldCommand extends LedgerCommand
    permits HoldFund, ReleaseHold, ExpireHold {

  /**
   * Whose hold it is.
   *
   * @return the book
   */
  BookId book();

  /**
   * The hold.
   *
   * @return its code
   */
  String hold();
}
