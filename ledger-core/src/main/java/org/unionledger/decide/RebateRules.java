package org.unionledger.decide;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.RebateDues;
import org.unionledger.decide.state.DuesKey;
import org.unionledger.decide.state.DuesMonth;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.PartyKey;
import org.unionledger.decide.state.PolicyKey;
import org.unionledger.dues.Eligibility;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.fund.Window;
import org.unionledger.money.Amount;
import org.unionledger.party.EnterpriseSize;
import org.unionledger.party.PartyFacts;
import org.unionledger.refusal.DuesRefusal;
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
          everyMonth(RebateRules::liesInWindow),
          everyMonth(RebateRules::isEligible),
          everyMonth(RebateRules::isNotRebated),
          everyMonth(RebateRules::isNotMoreThanPaid));

  /**
   * A month to pay back.
   *
   * @param rebate the command
   * @param policy its policy
   * @param levyPeriod the month
   * @param dues what was paid for it and paid back
   */
  record Month(RebateDues rebate, RebatePolicy policy, YearMonth levyPeriod, DuesMonth dues) {}

  private RebateRules() {}

  /** The policy, after it was checked to be adopted. */
  static RebatePolicy policy(LedgerState state, RebateDues rebate) {
    return state
        .of(new PolicyKey(rebate.book(), rebate.policy()))
        .orElseThrow(() -> new IllegalStateException("ledger bug: policy was not checked"));
  }

  /** The months, after dues were checked to be paid for each. */
  static List<Month> months(LedgerState state, RebateDues rebate) {
    RebatePolicy policy = policy(state, rebate);
    List<Month> months = new ArrayList<>();
    for (YearMonth levyPeriod : rebate.levyPeriods()) {
      DuesMonth dues = dues(state, rebate, levyPeriod);
      if (dues == null) {
        throw new IllegalStateException("ledger bug: " + levyPeriod + " was not checked");
      }
      months.add(new Month(rebate, policy, levyPeriod, dues));
    }
    return months;
  }

  private static @Nullable DuesMonth dues(
      LedgerState state, RebateDues rebate, YearMonth levyPeriod) {
    return state.of(new DuesKey(rebate.book(), rebate.party())).months().get(levyPeriod);
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
      if (dues(state, rebate, levyPeriod) == null) {
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

  /** Two per cent of all wages (工会法 art. 43), in full. */
  private static @Nullable Refusal isPaidInFull(Month month) {
    Amount due = RebatePolicy.levyOn(month.dues().payroll());
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

  /** One rebate for each enterprise, levy period and policy. */
  private static @Nullable Refusal isNotRebated(LedgerState state, Month month) {
    return month.dues().rebates().stream()
        .filter(rebate -> rebate.policy().equals(month.policy().code()))
        .findFirst()
        .map(
            rebate ->
                new DuesRefusal.AlreadyRebated(
                    month.rebate().party(), month.levyPeriod(), rebate.policy(), rebate.movement()))
        .orElse(null);
  }

  /** The rebates of all policies together never exceed what was paid. */
  private static @Nullable Refusal isNotMoreThanPaid(LedgerState state, Month month) {
    Amount more = month.policy().rebateOn(month.dues().base(month.policy().base()));
    Amount rebated = month.dues().rebated().plus(more);
    Amount paid = month.dues().paid();
    return rebated.minor() > paid.minor()
        ? new DuesRefusal.RebateExceedsPaid(
            month.rebate().party(), month.levyPeriod(), paid, rebated)
        : null;
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
