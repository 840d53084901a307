package org.unionledger.projections.yearend;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.YearEndAccounts;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.periods.ClosedPeriods;
import org.unionledger.voucher.YearEndStep;

/** Finds out, step by step, what is left to do, as if each step had been taken. */
final class YearEndPlanner {
  private final YearEndQuery query;
  private final ClosedPeriods periods;
  private final YearSums sums;
  private final List<YearEndTask> tasks = new ArrayList<>();

  YearEndPlanner(YearEndQuery query, ClosedPeriods periods, YearSums sums) {
    this.query = query;
    this.periods = periods;
    this.sums = sums;
  }

  List<YearEndTask> tasks() {
    cancelQuotas();
    for (String fund : sums.funds()) {
      if (sums.carryResult(fund)) {
        tasks.add(new YearEndTask.Carrying(YearEndStep.RESULT, named(fund), null));
      }
    }
    if (sums.chart() == ChartId.CN_UNION_2021) {
      freeSurplus();
      accumulate();
    }
    close();
    return tasks;
  }

  /** A quota that is overdrawn is none to cancel: the year cannot be closed, and says so. */
  private void cancelQuotas() {
    for (String fund : sums.funds()) {
      long unused = sums.quota(fund);
      if (unused > 0) {
        tasks.add(
            new YearEndTask.QuotaCancellation(
                YearEndAccounts.QUOTA,
                YearEndAccounts.quotaToBeRestored(sums.chart()),
                named(fund),
                new Amount(unused, Unit.CNY)));
      }
    }
  }

  private void freeSurplus() {
    TreeSet<String> funds = new TreeSet<>(TextOrder.BY_CODE_POINT);
    funds.addAll(query.surplus());
    for (String fund : funds) {
      long left = sums.left(fund);
      if (left > 0) {
        sums.free(fund, left);
        tasks.add(new YearEndTask.Carrying(YearEndStep.SURPLUS, fund, new Amount(left, Unit.CNY)));
      }
    }
  }

  private void accumulate() {
    for (String fund : sums.funds()) {
      if (sums.hasDetails(fund)) {
        tasks.add(new YearEndTask.Carrying(YearEndStep.ACCUMULATION, named(fund), null));
      }
    }
  }

  /** Closing a month closes all before it: what was closed later is closed again with it. */
  private void close() {
    YearMonth december = YearMonth.of(query.year(), Month.DECEMBER);
    boolean closed = periods.isClosed(december);
    YearMonth through = periods.through();
    if (closed && !tasks.isEmpty()) {
      tasks.addFirst(new YearEndTask.PeriodReopening(december));
    }
    if (!closed || !tasks.isEmpty()) {
      YearMonth last = through != null && through.isAfter(december) ? through : december;
      tasks.add(new YearEndTask.PeriodClosing(last));
    }
    tasks.add(new YearEndTask.YearClosing(query.year()));
  }

  private static @Nullable String named(String fund) {
    return fund.isEmpty() ? null : fund;
  }
}
