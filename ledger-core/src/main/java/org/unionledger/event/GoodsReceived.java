package org.unionledger.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.goods.GoodsSource;
import org.unionledger.goods.StockChange;
import org.unionledger.voucher.Voucher;

/**
 * Goods were received into the stock.
 *
 * @param voucher the accounting document
 * @param source where they came from
 * @param purpose which purpose of the fund that it spent from it served, or null
 * @param stock the lot that was received
 */
public record GoodsReceived(
    Voucher voucher, GoodsSource source, @Nullable String purpose, List<StockChange> stock)
    implements StockMovement {
  /** Copies the list. */
  public GoodsReceived {
    stock = List.copyOf(stock);
  }
}
