package org.unionledger.decide.state;

import java.util.Set;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.LedgerEvent;
import org.unionledger.identity.BookId;

/**
 * How one book finds the cost of issued goods.
 *
 * @param book the book
 */
public record CostMethodKey(BookId book) implements StateKey<CostMethodState> {
  @Override
  public EventTag tag() {
    return new EventTag("cost-method", book.value());
  }

  @Override
  public Set<Class<? extends LedgerEvent>> kinds() {
    return Set.of(CostMethodChosen.class);
  }

  @Override
  public CostMethodState initial() {
    return CostMethodState.UNCHOSEN;
  }

  @Override
  public CostMethodState evolve(CostMethodState state, Fact fact) {
    return fact.event() instanceof CostMethodChosen chosen
        ? state.with(chosen.method(), chosen.from())
        : state;
  }
}
