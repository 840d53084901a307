package org.unionledger.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.decide.state.Lot;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.StockChange;
import org.unionledger.money.Allocation;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * Which lots are taken from, and what that costs (art. 31 of 财会〔2021〕7号). Quantities always leave
 * the lots that were received first. Costs are rounded half up to the fen, and whoever takes the
 * last of a lot takes all of its value.
 */
final class StockTaking {
  private StockTaking() {}

  /**
   * Takes a quantity.
   *
   * @param lots what may be taken from, in the order of their receipts, together no less than what
   *     is taken
   * @param taken how much, above zero
   * @return what it does to each lot
   */
  static List<StockChange> take(List<Lot> lots, Amount taken, CostMethod method) {
    List<Lot> left = new ArrayList<>();
    long missing = taken.minor();
    for (Lot lot : lots) {
      long quantity = Math.min(missing, lot.quantity());
      missing -= quantity;
      left.add(less(lot, quantity));
    }
    List<Lot> revalued =
        switch (method) {
          case FIFO -> left;
          case WEIGHTED_AVERAGE -> averaged(lots, left);
        };
    return changes(lots, revalued, taken.unit());
  }

  private static Lot less(Lot lot, long quantity) {
    long cost = share(lot.value(), quantity, lot.quantity());
    return valued(lot, lot.quantity() - quantity, lot.value() - cost);
  }

  /** What is left of a pool costs the same everywhere, so each lot has its share by quantity. */
  private static List<Lot> averaged(List<Lot> before, List<Lot> left) {
    long quantity = before.stream().mapToLong(Lot::quantity).sum();
    long value = before.stream().mapToLong(Lot::value).sum();
    long rest = left.stream().mapToLong(Lot::quantity).sum();
    if (rest == 0) {
      return left;
    }
    long restValue = value - share(value, quantity - rest, quantity);
    List<Amount> shares =
        Allocation.LARGEST_REMAINDER.allocate(
            new Amount(restValue, Unit.CNY), left.stream().map(Lot::quantity).toList());
    List<Lot> averaged = new ArrayList<>();
    for (int index = 0; index < left.size(); index++) {
      Lot lot = left.get(index);
      averaged.add(valued(lot, lot.quantity(), shares.get(index).minor()));
    }
    return averaged;
  }

  /** The share of a value, rounded half up; the whole of it for the whole quantity. */
  private static long share(long value, long part, long whole) {
    return BigDecimal.valueOf(value)
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static Lot valued(Lot lot, long quantity, long value) {
    return new Lot(lot.id(), lot.receipt(), lot.since(), quantity, value);
  }

  private static List<StockChange> changes(List<Lot> before, List<Lot> after, Unit item) {
    List<StockChange> changes = new ArrayList<>();
    for (int index = 0; index < before.size(); index++) {
      Lot lot = before.get(index);
      long quantity = after.get(index).quantity() - lot.quantity();
      long value = after.get(index).value() - lot.value();
      if (quantity != 0 || value != 0) {
        changes.add(
            new StockChange(
                lot.id(), lot.receipt(), new Amount(quantity, item), new Amount(value, Unit.CNY)));
      }
    }
    return changes;
  }
}
