package org.unionledger.decide.state;

import org.unionledger.event.VoucherPartPosted;
import org.unionledger.identity.BookId;

/**
 * The vouchers of one book that share a number of which parts are missing; they stand in the way of
 * closing its months.
 *
 * @param book the book
 */
public record OpenSetsKey(BookId book) implements StateKey<OpenSets> {
  @Override
  public EventTag tag() {
    return new EventTag("voucher-sets", book.value());
  }

  @Override
  public OpenSets initial() {
    return OpenSets.NONE;
  }

  @Override
  public OpenSets evolve(OpenSets state, Fact fact) {
    if (!(fact.event() instanceof VoucherPartPosted part)) {
      return state;
    }
    String first = part.first() == null ? fact.id().value() : part.first().value();
    return state.after(first, part.voucher());
  }
}
