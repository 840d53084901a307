package org.unionledger.decide.state;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.SplitPlan;

/**
 * For how long a plan holds, and what was shared by it.
 *
 * @param plan the plan
 * @param to its last levy month, or null if it holds until it is succeeded; before its first month
 *     if a plan that succeeds it took all its months
 * @param receipts by levy month how many receipts stand that were shared by it
 */
public record SplitTerm(
    SplitPlan plan, @Nullable YearMonth to, SortedMap<YearMonth, Integer> receipts) {

  static SplitTerm of(SplitPlan plan) {
    return new SplitTerm(plan, plan.to(), new TreeMap<>());
  }

  boolean holdsFor(YearMonth month) {
    return !month.isBefore(plan.from()) && (to == null || !month.isAfter(to));
  }

  /**
   * Whether a month of another plan is also one of this term.
   *
   * @param other a plan that competes with this one
   * @return true if there is such a month
   */
  boolean overlaps(SplitPlan other) {
    YearMonth later = plan.from().isAfter(other.from()) ? plan.from() : other.from();
    return holdsFor(later) && (other.to() == null || !later.isAfter(other.to()));
  }

  /** The last month of which something was shared by the plan, or null if nothing was. */
  @Nullable YearMonth lastUsed() {
    return receipts.isEmpty() ? null : receipts.lastKey();
  }

  SplitTerm succeededFrom(YearMonth month) {
    YearMonth last = month.minusMonths(1);
    return to != null && to.isBefore(last) ? this : new SplitTerm(plan, last, receipts);
  }

  SplitTerm counting(YearMonth month, int more) {
    SortedMap<YearMonth, Integer> counted = new TreeMap<>(receipts);
    counted.merge(month, more, Integer::sum);
    counted.values().removeIf(count -> count == 0);
    return new SplitTerm(plan, to, counted);
  }
}
