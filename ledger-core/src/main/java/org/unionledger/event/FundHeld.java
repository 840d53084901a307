package org.unionledger.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/**
 * Money of a fund was set aside for payments to come.
 *
 * @param hold the hold
 * @param fund the code of the fund, of the hold's book
 * @param amount what was set aside
 * @param payee the only party that it may pay, or null
 * @param purpose the only purpose that it may serve, or null
 * @param date the day from which it is held
 * @param until the last day on which it may pay; after it, it may expire
 * @param approvedBy who approved it
 * @param approvalReference the document that approved it, or null
 */
public record FundHeld(
    HoldId hold,
    String fund,
    Amount amount,
    @Nullable PartyId payee,
    @Nullable String purpose,
    LocalDate date,
    LocalDate until,
    Actor approvedBy,
    @Nullable String approvalReference)
    implements HoldEvent {
  @Override
  public Amount change() {
    return amount;
  }
}
