package org.unionledger.projections.holds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/**
 * A hold that still holds something: {@code left = amount − drawn − released}.
 *
 * @param hold the hold
 * @param fund the code of the fund that it is on
 * @param date the day from which it is held
 * @param until the last day on which it may pay
 * @param payee the only party that it may pay, or null
 * @param purpose the only purpose that it may serve, or null
 * @param approvedBy who approved it
 * @param amount what was set aside
 * @param drawn what payments drew, less what reversals gave back
 * @param released what was made available again
 * @param left what is still held
 */
public record OpenHold(
    HoldId hold,
    String fund,
    LocalDate date,
    LocalDate until,
    @Nullable PartyId payee,
    @Nullable String purpose,
    Actor approvedBy,
    Amount amount,
    Amount drawn,
    Amount released,
    Amount left) {}
