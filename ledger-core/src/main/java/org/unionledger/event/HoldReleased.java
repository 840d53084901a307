package org.unionledger.event;

import java.time.LocalDate;
import org.unionledger.fund.HoldId;
import org.unionledger.money.Amount;

/**
 * A hold, or a part of it, became available again. A hold of which nothing is left by that is over.
 *
 * @param hold the hold
 * @param fund the code of the fund that it is on, of the hold's book
 * @param released what became available again
 * @param date the day from which it is
 */
public record HoldReleased(HoldId hold, String fund, Amount released, LocalDate date)
    implements HoldEvent {
  @Override
  public Amount change() {
    return released.negated();
  }
}
