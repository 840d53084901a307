package org.unionledger.decide.state;

import org.unionledger.event.AmountsAdjusted;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.MovementCorrected;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.identity.CommandId;

/**
 * One command identifier: what was recorded under it, and what reversed, corrected or replaced
 * that.
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
      return CommandState.of(fact);
    }
    return switch (fact.event()) {
      case MovementReversed it when it.movement().equals(id) -> state.reversed(fact.id());
      case MovementReversed it when id.equals(it.reopens()) -> state.settled(null);
      case StockDifferenceSettled it when it.count().equals(id) -> state.settled(fact.id());
      case MovementCorrected it when it.movement().equals(id) -> state.corrected(fact.id());
      case AmountsAdjusted it when it.movement().equals(id) -> state.adjusted(it.amounts());
      case BalanceAsserted it when id.equals(it.replaces()) -> state.replaced(fact.id());
      case LedgerEvent other -> state;
    };
  }
}
