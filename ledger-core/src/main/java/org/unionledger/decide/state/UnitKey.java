package org.unionledger.decide.state;

import java.util.Optional;
import org.unionledger.event.UnitDeclared;
import org.unionledger.money.Unit;

/**
 * One unit; its state is the declared unit, if it is declared. CNY always is.
 *
 * @param code the unit's code
 */
public record UnitKey(String code) implements StateKey<Optional<Unit>> {
  @Override
  public EventTag tag() {
    return new EventTag("unit", code);
  }

  @Override
  public Optional<Unit> initial() {
    return code.equals(Unit.CNY.code()) ? Optional.of(Unit.CNY) : Optional.empty();
  }

  @Override
  public Optional<Unit> evolve(Optional<Unit> state, Fact fact) {
    return fact.event() instanceof UnitDeclared declared ? Optional.of(declared.unit()) : state;
  }
}
