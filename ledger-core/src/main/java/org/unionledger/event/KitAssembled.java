package org.unionledger.event;

import java.util.List;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.StockChange;
import org.unionledger.voucher.Voucher;

/**
 * Kits were assembled out of goods in stock.
 *
 * @param voucher the accounting document; it moves quantities only, since all value stays in stock
 * @param method how the cost of the components was found
 * @param stock what the components lost, and last the lot of kits that they became
 */
public record KitAssembled(Voucher voucher, CostMethod method, List<StockChange> stock)
    implements StockMovement {
  /** Copies the list. */
  public KitAssembled {
    stock = List.copyOf(stock);
  }
}
