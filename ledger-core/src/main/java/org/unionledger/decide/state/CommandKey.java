package org.unionledger.decide.state;

import org.unionledger.event.MovementReversed;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.identity.CommandId;

/**
 * One command identifier: what was recorded under it, and what reversed that.
 *
 * @param id the identifier
 */
public record CommandKey(CommandId id) implements StateKey<CommandState> {
  @Override
  public EventTag tag() {
    return new EventTag("command", id.value());
  }

  @Override
  public CommandState initial() {
    return CommandState.UNUSED;
  }

  @Override
  public CommandState evolve(CommandState state, Fact fact) {
    if (fact.id().equals(id)) {
      return new CommandState(fact, null, null);
    }
    CommandId reversedBy = state.reversedBy();
    CommandId settledBy = state.settledBy();
    if (fact.event() instanceof MovementReversed reversed) {
      reversedBy = reversed.movement().equals(id) ? fact.id() : reversedBy;
      settledBy = id.equals(reversed.reopens()) ? null : settledBy;
    } else if (fact.event() instanceof StockDifferenceSettled settled) {
      settledBy = settled.count().equals(id) ? fact.id() : settledBy;
    }
    return new CommandState(state.recorded(), reversedBy, settledBy);
  }
}
