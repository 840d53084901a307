package org.unionledger.decide.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.FundHeld;
import org.unionledger.event.HoldExpired;
import org.unionledger.event.HoldReleased;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.fund.Draw;
import org.unionledger.fund.HoldId;

/**
 * What decisions need to know of a hold.
 *
 * @param granted how it began, or null if there is no such hold
 * @param held what it still holds, in minor units of its fund's unit
 * @param releasedOn the day on which all of it was released, or null
 * @param expiredOn the day from which it has expired, or null
 */
public record HoldState(
    @Nullable FundHeld granted,
    long held,
    @Nullable LocalDate releasedOn,
    @Nullable LocalDate expiredOn) {
  /** No such hold. */
  public static final HoldState ABSENT = new HoldState(null, 0, null, null);

  /**
   * Whether it began and did not end.
   *
   * @return true even if all of it was paid, because a reversal may give something back
   */
  public boolean isOpen() {
    return granted != null && releasedOn == null && expiredOn == null;
  }

  /**
   * Folds one event that concerns the hold.
   *
   * @param hold whose state this is
   * @param event what happened
   * @return the state after
   * @throws ArithmeticException if a sum would not fit into 64 bits
   */
  HoldState after(HoldId hold, LedgerEvent event) {
    return switch (event) {
      case FundHeld begun -> new HoldState(begun, begun.amount().minor(), null, null);
      case HoldReleased released -> {
        long left = Math.subtractExact(held, released.released().minor());
        yield new HoldState(granted, left, left == 0 ? released.date() : null, null);
      }
      case HoldExpired expired -> new HoldState(granted, 0, null, expired.date());
      case Movement movement -> afterDraw(hold, movement.draw());
      case LedgerEvent other -> this;
    };
  }

  private HoldState afterDraw(HoldId hold, @Nullable Draw draw) {
    return draw == null || !draw.hold().equals(hold.code())
        ? this
        : new HoldState(
            granted, Math.subtractExact(held, draw.amount().minor()), releasedOn, expiredOn);
  }
}
