package org.unionledger.projections.dues;

import java.util.List;

/**
 * All rebate policies and what was paid back under each.
 *
 * @param position the position of the journal at which this is true
 * @param policies in the order of book and code; those that nothing was paid under are among them
 */
public record RebateSummary(long position, List<PolicyRebates> policies) {
  /** Copies the list. */
  public RebateSummary {
    policies = List.copyOf(policies);
  }
}
