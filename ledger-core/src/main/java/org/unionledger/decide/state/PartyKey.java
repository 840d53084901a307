package org.unionledger.decide.state;

import java.util.Set;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.PartyDeclared;
import org.unionledger.identity.PartyId;

/**
 * What is declared of one party.
 *
 * @param party the party
 */
public record PartyKey(PartyId party) implements StateKey<PartyState> {
  @Override
  public EventTag tag() {
    return new EventTag("party", party.value());
  }

  @Override
  public Set<Class<? extends LedgerEvent>> kinds() {
    return Set.of(PartyDeclared.class);
  }

  @Override
  public PartyState initial() {
    return PartyState.UNDECLARED;
  }

  @Override
  public PartyState evolve(PartyState state, Fact fact) {
    return fact.event() instanceof PartyDeclared declared ? state.with(declared.facts()) : state;
  }
}
