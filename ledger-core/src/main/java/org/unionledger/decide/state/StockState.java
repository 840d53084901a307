package org.unionledger.decide.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.StockMovement;
import org.unionledger.goods.LotId;
import org.unionledger.goods.StockChange;

/**
 * What is on hand of an item in a book.
 *
 * @param lots what is left of each lot, in the order of their receipts; a lot of which nothing is
 *     left is not among them
 * @param receipts how many lots were ever received
 * @param lastMoved the day of the latest movement, or null if there was none
 */
public record StockState(List<Lot> lots, int receipts, @Nullable LocalDate lastMoved) {
  /** Nothing was ever received. */
  public static final StockState NONE = new StockState(List.of(), 0, null);

  /** Copies the lots. */
  public StockState {
    lots = List.copyOf(lots);
  }

  /**
   * The lot of a name.
   *
   * @param id the lot
   * @return what is left of it, or nothing if it is not on hand
   */
  public Optional<Lot> lot(LotId id) {
    return lots.stream().filter(lot -> lot.id().equals(id)).findFirst();
  }

  /**
   * The lots that may be taken from on a day.
   *
   * @param day the day of the issue
   * @return those that were received, or given back to, on that day or before it
   */
  public List<Lot> onHand(LocalDate day) {
    return lots.stream().filter(lot -> !lot.since().isAfter(day)).toList();
  }

  StockState after(String item, StockMovement movement) {
    LocalDate date = movement.voucher().particulars().date();
    SortedMap<Integer, Lot> left = new TreeMap<>();
    int latest = receipts;
    lots.forEach(lot -> left.put(lot.receipt(), lot));
    for (StockChange change : movement.stock()) {
      if (change.item().equals(item)) {
        latest = Math.max(latest, change.receipt());
        Lot after = Lot.after(lot(change.lot()).orElse(null), change, date);
        left.put(after.receipt(), after);
      }
    }
    left.values().removeIf(Lot::isUsedUp);
    boolean isLatest = lastMoved == null || date.isAfter(lastMoved);
    return new StockState(List.copyOf(left.values()), latest, isLatest ? date : lastMoved);
  }
}
