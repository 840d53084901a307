package org.unionledger.event;

import java.time.LocalDate;
import org.unionledger.fund.HoldId;
import org.unionledger.money.Amount;

/**
 * A hold that was not used by its last day ended; what it still held became available again.
 *
 * @param hold the hold
 * @param fund the code of the fund that it is on, of the hold's book
 * @param released what became available again
 * @param date the day from which it is
 */
public record HoldExpired(HoldId hold, String fund, Amount released, LocalDate date)
    implements HoldEvent {
  @Override
  public Amount change() {
    return released.negated();
  }
}
