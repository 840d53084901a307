package org.unionledger.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.StockChange;
import org.unionledger.voucher.Voucher;

/**
 * Goods were issued from the stock.
 *
 * @param voucher the accounting document
 * @param method how their cost was found, or null where the lot was named
 * @param purpose which purpose of the fund that bore it it served, or null
 * @param stock what was taken from which lots; under the weighted average also the lots whose value
 *     came to the new average
 */
public record GoodsIssued(
    Voucher voucher, @Nullable CostMethod method, @Nullable String purpose, List<StockChange> stock)
    implements StockMovement {
  /** Copies the list. */
  public GoodsIssued {
    stock = List.copyOf(stock);
  }
}
