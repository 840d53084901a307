package org.unionledger.decide.state;

import org.unionledger.identity.BookId;

/**
 * One book.
 *
 * @param book its name
 */
public record BookKey(BookId book) implements StateKey<BookState> {
  @Override
  public EventTag tag() {
    return new EventTag("book", book.value());
  }

  @Override
  public BookState initial() {
    return BookState.UNOPENED;
  }

  @Override
  public BookState evolve(BookState state, Fact fact) {
    return state.after(fact.event());
  }
}
