package org.unionledger.refusal;

import java.time.LocalDate;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/** What the rules of the preparatory levy (建会筹备金) do not allow. */
public sealed interface PreparatoryLevyRefusal extends Refusal {

  /**
   * The unit has a union, so that what it pays is dues, and what is held of it does not expire.
   *
   * @param party the unit
   * @param date as of which day it has
   */
  record UnionFounded(PartyId party, LocalDate date) implements PreparatoryLevyRefusal {}

  /**
   * The unit is not declared to have a union.
   *
   * @param party the unit
   * @param date as of which day it has none
   */
  record UnionNotFounded(PartyId party, LocalDate date) implements PreparatoryLevyRefusal {}

  /**
   * The book holds nothing of the unit's preparatory levy.
   *
   * @param party the unit
   */
  record NoPreparatoryLevy(PartyId party) implements PreparatoryLevyRefusal {}

  /**
   * All that was received of the unit's preparatory levy is settled.
   *
   * @param party the unit
   * @param settlement the command that settled the last of it
   */
  record PreparatoryLevyIsSettled(PartyId party, CommandId settlement)
      implements PreparatoryLevyRefusal {}

  /**
   * A part of what would be settled was received later.
   *
   * @param party the unit
   * @param date the day of the settlement
   * @param received the day of the last receipt
   */
  record SettledBeforeReceipt(PartyId party, LocalDate date, LocalDate received)
      implements PreparatoryLevyRefusal {}

  /**
   * The given shares are not all that is held.
   *
   * @param party the unit
   * @param held what is held
   * @param shared the sum of the shares
   */
  record SharesDiffer(PartyId party, Amount held, Amount shared)
      implements PreparatoryLevyRefusal {}
}
