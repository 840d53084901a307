package org.unionledger.decide.state;

import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.SplitPlan;
import org.unionledger.event.SplitPlanAdopted;
import org.unionledger.event.SplitUse;

/**
 * The plans of a book by which the levy is shared.
 *
 * @param terms each plan with its term, by its code
 */
public record SplitPlansState(SortedMap<String, SplitTerm> terms) {
  static final SplitPlansState NONE = new SplitPlansState(new TreeMap<>());

  /**
   * The plan by which the levy of a month is shared.
   *
   * @param channel by which way it is received
   * @param unionised whether the unit has a union
   * @param month the levy month
   * @return the plan, if one holds; never more than one does
   */
  public Optional<SplitPlan> inForce(
      CollectionChannel channel, boolean unionised, YearMonth month) {
    return terms.values().stream()
        .filter(term -> term.holdsFor(month))
        .map(SplitTerm::plan)
        .filter(plan -> plan.channel() == channel && plan.unionised() == unionised)
        .findFirst();
  }

  /**
   * The plan of a code.
   *
   * @param code the code
   * @return the plan, if it was adopted
   */
  public Optional<SplitPlan> find(String code) {
    return Optional.ofNullable(terms.get(code)).map(SplitTerm::plan);
  }

  /**
   * The last levy month of which a receipt stands that was shared by a plan.
   *
   * @param code the plan's code
   * @return the month, or null if no receipt stands
   */
  public @Nullable YearMonth lastUsed(String code) {
    SplitTerm term = terms.get(code);
    return term == null ? null : term.lastUsed();
  }

  /**
   * A plan of the same channel and kind that holds for a month of a new one.
   *
   * @param plan the new plan
   * @param succeeds the code of the plan that ends before it begins, or null
   * @return the first such plan by its code
   */
  public Optional<SplitPlan> overlapping(SplitPlan plan, @Nullable String succeeds) {
    return terms.values().stream()
        .filter(term -> !term.plan().code().equals(succeeds))
        .filter(term -> term.plan().competesWith(plan) && term.overlaps(plan))
        .map(SplitTerm::plan)
        .findFirst();
  }

  SplitPlansState with(SplitPlanAdopted adopted) {
    SortedMap<String, SplitTerm> more = new TreeMap<>(terms);
    String succeeded = adopted.succeeds();
    if (succeeded != null) {
      more.computeIfPresent(succeeded, (code, term) -> term.succeededFrom(adopted.plan().from()));
    }
    more.put(adopted.plan().code(), SplitTerm.of(adopted.plan()));
    return new SplitPlansState(more);
  }

  SplitPlansState counting(@Nullable SplitUse use, int more) {
    if (use == null || !terms.containsKey(use.plan())) {
      return this;
    }
    SortedMap<String, SplitTerm> counted = new TreeMap<>(terms);
    counted.computeIfPresent(use.plan(), (code, term) -> term.counting(use.levyPeriod(), more));
    return new SplitPlansState(counted);
  }
}
