package org.unionledger.decide.state;

import org.unionledger.event.StockMovement;
import org.unionledger.identity.BookId;

/**
 * The stock of one item in one book.
 *
 * @param book whose stock
 * @param item the code of the item's unit
 */
public record StockKey(BookId book, String item) implements StateKey<StockState> {
  @Override
  public EventTag tag() {
    return new EventTag("stock", book + "/" + item);
  }

  @Override
  public StockState initial() {
    return StockState.NONE;
  }

  @Override
  public StockState evolve(StockState state, Fact fact) {
    return fact.event() instanceof StockMovement movement ? state.after(item, movement) : state;
  }
}
