package org.unionledger.decide.state;

import org.unionledger.fund.HoldId;

/**
 * One hold on a fund.
 *
 * @param hold its name
 */
public record HoldKey(HoldId hold) implements StateKey<HoldState> {
  @Override
  public EventTag tag() {
    return new EventTag("hold", hold.toString());
  }

  @Override
  public HoldState initial() {
    return HoldState.ABSENT;
  }

  @Override
  public HoldState evolve(HoldState state, Fact fact) {
    return state.after(hold, fact.event());
  }
}
