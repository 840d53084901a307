package org.unionledger.event;

import java.util.List;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.StockChange;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Voucher;

/**
 * A stock-take counted more or less than the books had.
 *
 * @param voucher the accounting document
 * @param counted how much was there
 * @param method how the cost of a loss was found
 * @param stock the lot that was gained, or what was lost of lots
 */
public record StockCounted(
    Voucher voucher, Amount counted, CostMethod method, List<StockChange> stock)
    implements StockMovement {
  /** Copies the list. */
  public StockCounted {
    stock = List.copyOf(stock);
  }
}
