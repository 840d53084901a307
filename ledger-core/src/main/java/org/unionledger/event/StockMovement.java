package org.unionledger.event;

import java.util.List;
import org.unionledger.goods.StockChange;

/** A movement that changes the stock of goods, and says which lots and how. */
public sealed interface StockMovement extends Movement
    permits GoodsReceived, GoodsIssued, GoodsDonated, KitAssembled, StockCounted, MovementReversed {

  /**
   * How it changes the stock of the voucher's book.
   *
   * @return the changes, at most one for each lot; empty for the reversal of a movement of money
   */
  List<StockChange> stock();
}
