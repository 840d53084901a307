package org.unionledger.command;

import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;

/** A command about a draft: a voucher that is prepared and not yet posted. */
public sealed interface DraftCommand extends LedgerCommand
    permits KeepDraft, PostDraft, DiscardDraft {

  /**
   * Whose voucher it is to become.
   *
   * @return the book
   */
  BookId book();

  /**
   * The draft.
   *
   * @return what it is called until it is posted or discarded
   */
  DraftCode draft();
}
