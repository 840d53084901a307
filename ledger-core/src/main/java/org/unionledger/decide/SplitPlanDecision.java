package org.unionledger.decide;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdoptSplitPlan;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.SplitPlansKey;
import org.unionledger.decide.state.SplitPlansState;
import org.unionledger.dues.SplitPlan;
import org.unionledger.event.SplitPlanAdopted;
import org.unionledger.refusal.DuesRefusal;
import org.unionledger.refusal.Refusal;

/**
 * Decides plans by which the levy is shared. For each month, channel and kind of unit there is at
 * most one, and what was shared by a plan keeps the plan that it was shared by.
 */
final class SplitPlanDecision {
  private static final List<Rule<AdoptSplitPlan>> ADOPTING =
      List.of(
          (state, adopt) -> BookDecisions.bookIsOpen(state, adopt.book()),
          SplitPlanDecision::codeIsNew,
          SplitPlanDecision::succeededIsOfTheSameKind,
          SplitPlanDecision::succeededIsNotUsed,
          SplitPlanDecision::monthsAreFree);

  private SplitPlanDecision() {}

  static Decision adopt(LedgerState state, AdoptSplitPlan adopt) {
    Refusal refusal = Rule.firstBroken(ADOPTING, state, adopt);
    return refusal == null
        ? new Decision.Accepted(new SplitPlanAdopted(adopt.book(), adopt.plan(), adopt.succeeds()))
        : new Decision.Refused(refusal);
  }

  private static SplitPlansState plans(LedgerState state, AdoptSplitPlan adopt) {
    return state.of(new SplitPlansKey(adopt.book()));
  }

  private static @Nullable Refusal codeIsNew(LedgerState state, AdoptSplitPlan adopt) {
    String code = adopt.plan().code();
    return plans(state, adopt).find(code).isEmpty()
        ? null
        : new DuesRefusal.SplitPlanAlreadyAdopted(code);
  }

  private static @Nullable Refusal succeededIsOfTheSameKind(
      LedgerState state, AdoptSplitPlan adopt) {
    String succeeds = adopt.succeeds();
    if (succeeds == null) {
      return null;
    }
    Optional<SplitPlan> before = plans(state, adopt).find(succeeds);
    return before.filter(adopt.plan()::competesWith).isPresent()
        ? null
        : new DuesRefusal.SplitPlanUnknown(succeeds);
  }

  /** A plan that was used for a month is not changed for it: its vouchers are in the books. */
  private static @Nullable Refusal succeededIsNotUsed(LedgerState state, AdoptSplitPlan adopt) {
    String succeeds = adopt.succeeds();
    if (succeeds == null) {
      return null;
    }
    YearMonth used = plans(state, adopt).lastUsed(succeeds);
    return used == null || used.isBefore(adopt.plan().from())
        ? null
        : new DuesRefusal.SplitPlanInUse(succeeds, used);
  }

  private static @Nullable Refusal monthsAreFree(LedgerState state, AdoptSplitPlan adopt) {
    SplitPlan plan = adopt.plan();
    return plans(state, adopt)
        .overlapping(plan, adopt.succeeds())
        .map(
            other ->
                new DuesRefusal.SplitPlansOverlap(
                    other.code(), other.from().isAfter(plan.from()) ? other.from() : plan.from()))
        .orElse(null);
  }
}
