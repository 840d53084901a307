package org.unionledger.decide;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.RebateDues;
import org.unionledger.decide.RebateReckoning.Month;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.PartyKey;
import org.unionledger.decide.state.PolicyKey;
import org.unionledger.dues.Eligibility;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.fund.Window;
import org.unionledger.money.Amount;
import org.unionledger.party.EnterpriseSize;
import org.unionledger.party.PartyFacts;
import org.unionledger.refusal.DuesRefusal;
import org.unionledger.refusal.PayrollRefusal;
import org.unionledger.refusal.Refusal;

/** When the dues of some months may be paid back under a policy. */
final class RebateRules {
  static final List<Rule<RebateDues>> ALL =
      List.of(
          (state, rebate) ->
              VoucherDecision.mayBeDated(state, rebate.book(), rebate.particulars().date()),
          RebateRules::policyIsAdopted,
          RebateRules::monthsAreOfOneInterval,
          RebateRules::intervalHasEnded,
          RebateRules::duesWerePaid,
          everyMonth(firstOf(RebateRules::liesInWindow)),
          everyMonth(firstOf(RebateRules::isEligible)),
          everyMonth(RebateRules::somethingIsNew),
          everyMonth(RebateRules::isNotMoreThanPaid),
          RebateRules::somethingIsLeft);

  private RebateRules() {}

  /** The policy, after it was checked to be adopted. */
  static RebatePolicy policy(LedgerState state, RebateDues rebate) {
    return state
        .of(new PolicyKey(rebate.book(), rebate.policy()))
        .orElseThrow(() -> new IllegalStateException("ledger bug: policy was not checked"));
  }

  /** The months asked for. */
  private static List<Month> months(LedgerState state, RebateDues rebate) {
    return rebate.levyPeriods().stream()
        .map(levyPeriod -> RebateReckoning.month(state, rebate, levyPeriod))
        .toList();
  }

  private static @Nullable Refusal policyIsAdopted(LedgerState state, RebateDues rebate) {
    return state.of(new PolicyKey(rebate.book(), rebate.policy())).isPresent()
        ? null
        : new DuesRefusal.PolicyUnknown(rebate.policy());
  }

  private static @Nullable Refusal monthsAreOfOneInterval(LedgerState state, RebateDues rebate) {
    RebatePolicy policy = policy(state, rebate);
    YearMonth end = policy.intervalEnd(rebate.levyPeriods().getFirst());
    for (YearMonth levyPeriod : rebate.levyPeriods()) {
      if (!policy.intervalEnd(levyPeriod).equals(end)) {
        return new DuesRefusal.IntervalsMixed(policy.code(), levyPeriod);
      }
    }
    return null;
  }

  private static @Nullable Refusal intervalHasEnded(LedgerState state, RebateDues rebate) {
    RebatePolicy policy = policy(state, rebate);
    LocalDate lastDay = policy.intervalEnd(rebate.levyPeriods().getLast()).atEndOfMonth();
    LocalDate date = rebate.particulars().date();
    return date.isBefore(lastDay)
        ? new DuesRefusal.IntervalNotEnded(policy.code(), date, lastDay)
        : null;
  }

  private static @Nullable Refusal duesWerePaid(LedgerState state, RebateDues rebate) {
    for (YearMonth levyPeriod : rebate.levyPeriods()) {
      if (RebateReckoning.month(state, rebate, levyPeriod).dues().payments().isEmpty()) {
        return new DuesRefusal.NoDuesPaid(rebate.party(), levyPeriod);
      }
    }
    return null;
  }

  private static @Nullable Refusal liesInWindow(LedgerState state, Month month) {
    Window window = month.policy().window();
    boolean inside =
        switch (month.policy().windowBasis()) {
          case PAYMENT_DATE ->
              month.dues().payments().stream().allMatch(payment -> window.contains(payment.date()));
          case LEVY_PERIOD ->
              window.contains(month.levyPeriod().atDay(1))
                  && window.contains(month.levyPeriod().atEndOfMonth());
        };
    return inside
        ? null
        : new DuesRefusal.OutsidePolicyWindow(month.policy().code(), month.levyPeriod(), window);
  }

  private static @Nullable Refusal isEligible(LedgerState state, Month month) {
    for (Eligibility condition : month.policy().eligibility()) {
      Refusal refusal =
          condition == Eligibility.PAID_IN_FULL
              ? isPaidInFull(month)
              : factsMeet(state, month, condition);
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  /** Whether a month that was paid back would be so today as well. */
  static boolean stillHolds(LedgerState state, Month month) {
    return isEligible(state, month) == null;
  }

  /** The levy on all wages (工会法 art. 43), in full. */
  private static @Nullable Refusal isPaidInFull(Month month) {
    Amount due = month.dues().due(month.levyPeriod());
    Amount paid = month.dues().paid();
    return paid.minor() >= due.minor()
        ? null
        : new DuesRefusal.NotPaidInFull(month.rebate().party(), month.levyPeriod(), due, paid);
  }

  private static @Nullable Refusal factsMeet(
      LedgerState state, Month month, Eligibility condition) {
    PartyFacts facts =
        state
            .of(new PartyKey(month.rebate().party()))
            .asOf(month.levyPeriod().atEndOfMonth())
            .orElse(null);
    if (facts == null) {
      return new DuesRefusal.PartyUnknown(month.rebate().party(), month.levyPeriod());
    }
    boolean met =
        switch (condition) {
          case HAS_UNION -> facts.hasUnion();
          case HAS_UNION_ACCOUNT -> facts.unionAccount();
          case SMALL_OR_MICRO ->
              facts.size() == EnterpriseSize.SMALL || facts.size() == EnterpriseSize.MICRO;
          case PAID_IN_FULL -> true;
        };
    return met
        ? null
        : new DuesRefusal.NotEligible(month.rebate().party(), month.levyPeriod(), condition);
  }

  /**
   * One rebate for each enterprise, levy period and policy, unless it would be another one today:
   * because more was paid since, or the wages or what holds of the enterprise were corrected.
   */
  private static @Nullable Refusal somethingIsNew(LedgerState state, Month month) {
    return month.isRestated() && month.period(state).rebate().isZero()
        ? new DuesRefusal.AlreadyRebated(
            month.rebate().party(),
            month.levyPeriod(),
            month.policy().code(),
            month.dues().rebates(month.policy().code()).getFirst().movement())
        : null;
  }

  /** The rebates of all policies together never exceed what was paid. */
  private static @Nullable Refusal isNotMoreThanPaid(LedgerState state, Month month) {
    Amount more = month.period(state).rebate();
    Amount rebated = month.dues().rebated().plus(more);
    Amount paid = month.dues().paid();
    return more.minor() > 0 && rebated.minor() > paid.minor()
        ? new DuesRefusal.RebateExceedsPaid(
            month.rebate().party(), month.levyPeriod(), paid, rebated)
        : null;
  }

  /** What was paid back too much is kept back, as long as something is left to be paid. */
  private static @Nullable Refusal somethingIsLeft(LedgerState state, RebateDues rebate) {
    List<RebatedPeriod> periods = RebateReckoning.periods(state, rebate);
    Amount more = RebateReckoning.sum(periods, period -> !period.rebate().isNegative());
    Amount owedBack =
        RebateReckoning.sum(periods, period -> period.rebate().isNegative()).negated();
    if (more.minor() > owedBack.minor()) {
      return null;
    }
    return periods.stream()
        .filter(period -> period.rebate().isNegative())
        .findFirst()
        .<Refusal>map(
            period ->
                new PayrollRefusal.RebateOwedBack(
                    rebate.party(), rebate.policy(), period.levyPeriod(), owedBack, more))
        .orElseGet(() -> new DuesRefusal.NothingToRebate(rebate.party(), rebate.policy()));
  }

  /** What is asked of a month before its first rebate, and kept in mind for those after it. */
  private static Rule<Month> firstOf(Rule<Month> rule) {
    return (state, month) -> month.isRestated() ? null : rule.broken(state, month);
  }

  private static Rule<RebateDues> everyMonth(Rule<Month> rule) {
    return (state, rebate) -> {
      for (Month month : months(state, rebate)) {
        Refusal refusal = rule.broken(state, month);
        if (refusal != null) {
          return refusal;
        }
      }
      return null;
    };
  }
}
