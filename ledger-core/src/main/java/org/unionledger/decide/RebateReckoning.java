package org.unionledger.decide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unionledger.command.RebateDues;
import org.unionledger.decide.state.DuesKey;
import org.unionledger.decide.state.DuesMonth;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.dues.WindowBasis;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.fund.Window;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * Reckons what a rebate comes to. A month that was not paid back under the policy gets its rebate;
 * a month that was is stated again by what is more or less now. What is too much of months that are
 * not asked for is kept back as well.
 */
final class RebateReckoning {
  /**
   * A month and what a policy grants for it.
   *
   * @param rebate the command
   * @param policy its policy
   * @param levyPeriod the month
   * @param dues what was declared and paid for it and paid back
   */
  record Month(RebateDues rebate, RebatePolicy policy, YearMonth levyPeriod, DuesMonth dues) {

    /** Whether the month was paid back under the policy, whatever became of it. */
    boolean isRestated() {
      return !dues.rebates(policy.code()).isEmpty();
    }

    /** What the month gets, or gets more or less than it got. */
    RebatedPeriod period(LedgerState state) {
      boolean eligible = !isRestated() || RebateRules.stillHolds(state, this);
      Amount base = eligible ? base() : Amount.zero(Unit.CNY);
      Amount granted = policy.rebateOn(base);
      return new RebatedPeriod(
          levyPeriod,
          base.minus(sum(DuesMonth.Rebate::base)),
          granted.minus(sum(DuesMonth.Rebate::amount)),
          isRestated());
    }

    private Amount sum(Function<DuesMonth.Rebate, Amount> part) {
      return dues.rebates(policy.code()).stream()
          .map(part)
          .reduce(Amount.zero(Unit.CNY), Amount::plus);
    }

    /**
     * What was paid in the window of the policy. Of wages that were declared, no more than the levy
     * on them: what was paid beyond is no levy, and goes back by a voucher of its own.
     */
    private Amount base() {
      Window window = policy.window();
      Predicate<LocalDate> counts =
          day -> policy.windowBasis() == WindowBasis.LEVY_PERIOD || window.contains(day);
      Amount base = dues.base(policy.base(), counts);
      Amount paid = dues.paid();
      Amount due = dues.due(levyPeriod);
      return dues.declared() != null && paid.minor() > due.minor()
          ? proportion(base, due, paid)
          : base;
    }
  }

  private RebateReckoning() {}

  /** A month of a command. */
  static Month month(LedgerState state, RebateDues rebate, YearMonth levyPeriod) {
    return new Month(
        rebate,
        RebateRules.policy(state, rebate),
        levyPeriod,
        state.of(new DuesKey(rebate.book(), rebate.party())).month(levyPeriod));
  }

  /** What every month asked for comes to, and months of which something is kept back. */
  static List<RebatedPeriod> periods(LedgerState state, RebateDues rebate) {
    List<RebatedPeriod> periods = new ArrayList<>();
    Map<YearMonth, DuesMonth> all = state.of(new DuesKey(rebate.book(), rebate.party())).months();
    for (YearMonth levyPeriod : all.keySet()) {
      Month month = month(state, rebate, levyPeriod);
      if (rebate.levyPeriods().contains(levyPeriod)) {
        periods.add(month.period(state));
      } else if (month.isRestated()) {
        RebatedPeriod period = month.period(state);
        if (period.rebate().isNegative()) {
          periods.add(period);
        }
      }
    }
    return periods;
  }

  /** The sum of some periods. */
  static Amount sum(List<RebatedPeriod> periods, Predicate<RebatedPeriod> counts) {
    return periods.stream()
        .filter(counts)
        .map(RebatedPeriod::rebate)
        .reduce(Amount.zero(Unit.CNY), Amount::plus);
  }

  /** As much of an amount as a part is of its whole, rounded half up. */
  private static Amount proportion(Amount amount, Amount part, Amount whole) {
    BigDecimal minor =
        BigDecimal.valueOf(amount.minor())
            .multiply(BigDecimal.valueOf(part.minor()))
            .divide(BigDecimal.valueOf(whole.minor()), 0, RoundingMode.HALF_UP);
    return new Amount(minor.longValueExact(), amount.unit());
  }
}
