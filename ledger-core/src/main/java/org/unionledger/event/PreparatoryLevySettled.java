package org.unionledger.event;

import org.unionledger.dues.DuesShares;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/**
 * All that was held of a unit's preparatory levy was settled.
 *
 * @param voucher the accounting document
 * @param party the unit
 * @param outcome what became of it
 * @param shares who got how much of what was held
 */
public record PreparatoryLevySettled(
    Voucher voucher, PartyId party, PreparatoryOutcome outcome, DuesShares shares)
    implements PreparatoryLevyMovement {}
