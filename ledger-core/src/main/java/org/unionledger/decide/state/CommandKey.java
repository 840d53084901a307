package org.unionledger.decide.state;

import org.unionledger.event.AmountsAdjusted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.MovementCorrected;
import org.unionledger.event.MovementReversed;
import org.unionledger.identity.CommandId;

/**
 * One command identifier: what was recorded under it, and what reversed or corrected that.
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
      return new CommandState(fact, null, null, null);
    }
    return switch (fact.event()) {
      case MovementReversed it when it.movement().equals(id) ->
          new CommandState(state.recorded(), fact.id(), state.correctedBy(), state.amounts());
      case MovementCorrected it when it.movement().equals(id) ->
          new CommandState(state.recorded(), state.reversedBy(), fact.id(), state.amounts());
      case AmountsAdjusted it when it.movement().equals(id) ->
          new CommandState(state.recorded(), state.reversedBy(), state.correctedBy(), it.amounts());
      case LedgerEvent other -> state;
    };
  }
}
