package org.unionledger.projections.stock;

import java.util.List;

/**
 * The goods that were asked for.
 *
 * @param position the position of the journal at which this is true
 * @param lines every lot of which something is left, in the order of book, item and receipt
 */
public record StockOnHand(long position, List<StockLine> lines) {
  /** Copies the list. */
  public StockOnHand {
    lines = List.copyOf(lines);
  }
}
