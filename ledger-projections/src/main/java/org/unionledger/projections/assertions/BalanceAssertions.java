package org.unionledger.projections.assertions;

import java.util.List;

/**
 * The assertions that were asked for.
 *
 * @param position the position of the journal at which the comparison is true
 * @param assertions those that no other has replaced, in the order of book, account, fund, unit,
 *     day and position
 */
public record BalanceAssertions(long position, List<BalanceAssertion> assertions) {
  /** Copies the list. */
  public BalanceAssertions {
    assertions = List.copyOf(assertions);
  }

  /**
   * Those that the books do not agree with.
   *
   * @return the assertions that do not hold, in the same order
   */
  public List<BalanceAssertion> differing() {
    return assertions.stream().filter(it -> !it.holds()).toList();
  }
}
