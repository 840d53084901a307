package org.unionledger.testing.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.SplitPlan;

/** A split plan as it stands, with the months that it was used for. */
public final class ModelPlan {
  final SplitPlan plan;

  /** The first month that is another plan's, if one succeeded it. */
  @Nullable YearMonth succeededFrom;

  /** The month of each receipt that stands. */
  final List<YearMonth> used = new ArrayList<>();

  ModelPlan(SplitPlan plan) {
    this.plan = plan;
  }

  /** Whether it is the plan of a month. */
  public boolean covers(YearMonth month) {
    YearMonth last = plan.to();
    YearMonth taken = succeededFrom;
    return !month.isBefore(plan.from())
        && (last == null || !month.isAfter(last))
        && (taken == null || month.isBefore(taken));
  }

  public SplitPlan plan() {
    return plan;
  }
}
