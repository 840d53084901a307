package org.unionledger.decide.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.goods.LotId;
import org.unionledger.goods.StockChange;

/**
 * What is left of a lot.
 *
 * @param id the lot
 * @param receipt how many receipts of the item came up to it: lots are issued in this order
 * @param since the first day on which all that is left may be issued
 * @param quantity minor units of the item's unit
 * @param value fen; 0 for goods of unknown value
 */
public record Lot(LotId id, int receipt, LocalDate since, long quantity, long value) {

  /**
   * Whether such a lot can be: nothing of it is less than nothing, and no goods have no value.
   *
   * @return false where something was taken that is not there
   */
  public boolean isPossible() {
    return quantity >= 0 && value >= 0 && (quantity > 0 || value == 0);
  }

  boolean isUsedUp() {
    return quantity == 0 && value == 0;
  }

  /**
   * A lot after a change.
   *
   * @param before what was left of it, or null if nothing was
   * @param change a change of this lot
   * @param date when it counts; from then on what it gives to the lot may be issued
   * @return what is left
   * @throws ArithmeticException if it does not fit into 64 bits
   */
  public static Lot after(@Nullable Lot before, StockChange change, LocalDate date) {
    long quantity = change.quantity().minor();
    long value = change.value().minor();
    if (before == null) {
      return new Lot(change.lot(), change.receipt(), date, quantity, value);
    }
    boolean isLater = quantity > 0 && date.isAfter(before.since);
    return new Lot(
        before.id,
        before.receipt,
        isLater ? date : before.since,
        Math.addExact(before.quantity, quantity),
        Math.addExact(before.value, value));
  }
}
