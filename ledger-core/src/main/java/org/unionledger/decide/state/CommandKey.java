package org.unionledger.decide.state;

import org.unionledger.event.MovementReversed;
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
      return new CommandState(fact, null);
    }
    return fact.event() instanceof MovementReversed reversed && reversed.movement().equals(id)
        ? new CommandState(state.recorded(), fact.id())
        : state;
  }
}
