package org.unionledger.event;

import org.unionledger.dues.DuesShares;
import org.unionledger.identity.PartyId;

/** A movement of the preparatory levy (建会筹备金) of a unit that has no union yet, or had none. */
public sealed interface PreparatoryLevyMovement extends Movement
    permits PreparatoryLevyReceived, PreparatoryLevySettled {

  /**
   * Who paid it.
   *
   * @return the unit
   */
  PartyId party();

  /**
   * What was received or settled, by whose it is.
   *
   * @return the shares
   */
  DuesShares shares();
}
