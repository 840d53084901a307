package org.unionledger.decide.state;

import java.util.Set;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PayrollDeclared;
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
    return Set.of(
        PayrollDeclared.class, DuesReceived.class, DuesRebated.class, MovementReversed.class);
  }

  @Override
  public DuesState initial() {
    return DuesState.NONE;
  }

  @Override
  public DuesState evolve(DuesState state, Fact fact) {
    return switch (fact.event()) {
      case PayrollDeclared it -> isOfThis(it) ? state.after(fact.id(), it) : state;
      case Movement it ->
          it.voucher().book().equals(book) ? state.after(party, fact.id(), it) : state;
      case LedgerEvent other -> state;
    };
  }

  private boolean isOfThis(PayrollDeclared declared) {
    return declared.book().equals(book) && declared.party().equals(party);
  }
}
