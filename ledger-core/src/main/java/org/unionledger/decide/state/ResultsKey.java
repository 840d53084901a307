package org.unionledger.decide.state;

import org.unionledger.event.Movement;
import org.unionledger.identity.BookId;

/**
 * What waits to be carried forward at the end of a year.
 *
 * @param book whose year
 * @param year the calendar year
 */
public record ResultsKey(BookId book, int year) implements StateKey<Results> {
  @Override
  public EventTag tag() {
    return new BookKey(book).tag();
  }

  @Override
  public Results initial() {
    return Results.NONE;
  }

  @Override
  public Results evolve(Results state, Fact fact) {
    return fact.event() instanceof Movement movement
            && movement.voucher().particulars().date().getYear() == year
        ? state.after(movement.voucher())
        : state;
  }
}
