package org.unionledger.decide.state;

import java.util.Set;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.PreparatoryLevySettled;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;

/**
 * The preparatory levy of one unit in one book.
 *
 * @param book the book of the union that receives it
 * @param party the unit
 */
public record PreparatoryLevyKey(BookId book, PartyId party)
    implements StateKey<PreparatoryLevyState> {
  @Override
  public EventTag tag() {
    return new PartyKey(party).tag();
  }

  @Override
  public Set<Class<? extends LedgerEvent>> kinds() {
    return Set.of(
        PreparatoryLevyReceived.class, PreparatoryLevySettled.class, MovementReversed.class);
  }

  @Override
  public PreparatoryLevyState initial() {
    return PreparatoryLevyState.NONE;
  }

  @Override
  public PreparatoryLevyState evolve(PreparatoryLevyState state, Fact fact) {
    return fact.event() instanceof Movement movement && movement.voucher().book().equals(book)
        ? state.after(party, fact.id(), movement)
        : state;
  }
}
