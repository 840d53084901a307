package org.unionledger.decide.state;

import java.util.Set;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;

/**
 * The dues of one enterprise in one book.
 *
 * @param book the receiving union's book
 * @param party the enterprise
 */
public record DuesKey(BookId book, PartyId party) implements StateKey<DuesState> {
  @Override
  public EventTag tag() {
    return new PartyKey(party).tag();
  }

  @Override
  public Set<Class<? extends LedgerEvent>> kinds() {
    return Set.of(DuesReceived.class, DuesRebated.class, MovementReversed.class);
  }

  @Override
  public DuesState initial() {
    return DuesState.NONE;
  }

  @Override
  public DuesState evolve(DuesState state, Fact fact) {
    return fact.event() instanceof Movement movement && movement.voucher().book().equals(book)
        ? state.after(party, fact.id(), movement)
        : state;
  }
}
