package org.unionledger.decide.state;

import java.util.Optional;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.event.RebatePolicyAdopted;
import org.unionledger.identity.BookId;

/**
 * One rebate policy; its state is the policy, if it is adopted.
 *
 * @param book whose policy
 * @param code its code
 */
public record PolicyKey(BookId book, String code) implements StateKey<Optional<RebatePolicy>> {
  @Override
  public EventTag tag() {
    return new EventTag("policy", book + "/" + code);
  }

  @Override
  public Optional<RebatePolicy> initial() {
    return Optional.empty();
  }

  @Override
  public Optional<RebatePolicy> evolve(Optional<RebatePolicy> state, Fact fact) {
    return fact.event() instanceof RebatePolicyAdopted adopted
        ? Optional.of(adopted.policy())
        : state;
  }
}
