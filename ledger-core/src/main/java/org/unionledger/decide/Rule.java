package org.unionledger.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.refusal.Refusal;

/**
 * One rule: says nothing, or why not.
 *
 * @param <T> what it is about
 */
@FunctionalInterface
interface Rule<T> {

  /**
   * Checks the rule.
   *
   * @param state the ledger as it stands
   * @param subject what it is about
   * @return why not, or null if the rule is kept
   */
  @Nullable Refusal broken(LedgerState state, T subject);

  /**
   * Checks rules from the first to the last.
   *
   * @param rules in the order in which they are checked
   * @param state the ledger as it stands
   * @param subject what they are about
   * @param <T> what they are about
   * @return why the first broken rule is broken, or null if all are kept
   */
  static <T> @Nullable Refusal firstBroken(List<Rule<T>> rules, LedgerState state, T subject) {
    for (Rule<T> rule : rules) {
      Refusal refusal = rule.broken(state, subject);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }
}
