package org.unionledger.decide.state;

import org.unionledger.fund.FundId;

/**
 * One fund.
 *
 * @param fund its name
 */
public record FundKey(FundId fund) implements StateKey<FundState> {
  @Override
  public EventTag tag() {
    return new EventTag("fund", fund.toString());
  }

  @Override
  public FundState initial() {
    return FundState.ABSENT;
  }

  @Override
  public FundState evolve(FundState state, Fact fact) {
    return state.after(fund, fact.event());
  }
}
