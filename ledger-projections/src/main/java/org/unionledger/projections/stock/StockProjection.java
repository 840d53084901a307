package org.unionledger.projections.stock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.StockMovement;
import org.unionledger.goods.LotId;
import org.unionledger.goods.StockChange;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.DailySums;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/** What is left of every lot: the sum of its changes. For one thread at a time. */
public final class StockProjection implements Projection<StockProjection> {
  private static final Interest INTEREST = Interest.inKindsOf(StockMovement.class);
  private static final int QUANTITY = 0;
  private static final int VALUE = 1;
  private static final int COLUMNS = 2;

  private static final Comparator<StockLine> IN_ORDER =
      Comparator.comparing((StockLine line) -> line.book().value(), TextOrder.BY_CODE_POINT)
          .thenComparing(line -> line.quantity().unit().code(), TextOrder.BY_CODE_POINT)
          .thenComparingInt(StockLine::receipt)
          .thenComparing(line -> line.lot().value(), TextOrder.BY_CODE_POINT);

  private final Map<Key, Left> lots = new HashMap<>();

  /** One lot of an item in a book. */
  private record Key(BookId book, Unit item, LotId lot) {}

  /** What was added to a lot, by day, and its number; a name that is used again has the newest. */
  private static final class Left {
    private final DailySums daily = new DailySums(COLUMNS);
    private int receipt;
  }

  /** What no event comes to. */
  public StockProjection() {}

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(RecordedEvent recorded) {
    if (recorded.event() instanceof StockMovement movement) {
      BookId book = movement.voucher().book();
      LocalDate day = movement.voucher().particulars().date();
      movement.stock().forEach(change -> add(book, day, change));
    }
  }

  private void add(BookId book, LocalDate day, StockChange change) {
    Left left = left(new Key(book, change.quantity().unit(), change.lot()));
    left.receipt = Math.max(left.receipt, change.receipt());
    left.daily.add(day, QUANTITY, change.quantity().minor());
    left.daily.add(day, VALUE, change.value().minor());
  }

  private Left left(Key key) {
    return lots.computeIfAbsent(key, absent -> new Left());
  }

  @Override
  public void merge(StockProjection next) {
    next.lots.forEach(
        (key, more) -> {
          Left left = left(key);
          left.receipt = Math.max(left.receipt, more.receipt);
          left.daily.merge(more.daily);
        });
  }

  /**
   * The goods on hand that are selected.
   *
   * @param query which goods, and as of which day; its position is not looked at
   * @return every lot of which something is left, in the order of book, item and receipt
   */
  public List<StockLine> stock(StockQuery query) {
    return lots.entrySet().stream()
        .filter(lot -> isSelected(lot.getKey(), query))
        .map(lot -> line(lot.getKey(), lot.getValue(), query.asOf()))
        .filter(line -> !line.quantity().isZero() || !line.value().isZero())
        .sorted(IN_ORDER)
        .toList();
  }

  private static boolean isSelected(Key key, StockQuery query) {
    return (query.book() == null || query.book().equals(key.book()))
        && (query.item() == null || query.item().equals(key.item().code()));
  }

  private static StockLine line(Key key, Left left, @Nullable LocalDate asOf) {
    return new StockLine(
        key.book(),
        key.lot(),
        left.receipt,
        new Amount(left.daily.upTo(asOf, QUANTITY), key.item()),
        new Amount(left.daily.upTo(asOf, VALUE), Unit.CNY));
  }
}
