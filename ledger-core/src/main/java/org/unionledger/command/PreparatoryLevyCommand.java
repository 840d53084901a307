package org.unionledger.command;

import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;

/** A command about the preparatory levy (建会筹备金) of a unit that has no union yet. */
public sealed interface PreparatoryLevyCommand extends MovementCommand
    permits ReceivePreparatoryLevy, SettlePreparatoryLevy {

  /**
   * Whose levy it is.
   *
   * @return the book of the union that received it
   */
  BookId book();

  /**
   * Who paid it.
   *
   * @return the unit
   */
  PartyId party();
}
