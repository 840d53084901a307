package org.unionledger.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdoptLateFee;
import org.unionledger.command.AdoptRebatePolicy;
import org.unionledger.command.AdoptSplitPlan;
import org.unionledger.command.DeclarePayroll;
import org.unionledger.command.LevyCommand;
import org.unionledger.decide.AmountRules.Written;
import org.unionledger.decide.state.DuesKey;
import org.unionledger.decide.state.DuesMonth;
import org.unionledger.decide.state.LateFeeKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.dues.LevyRate;
import org.unionledger.event.LateFeeAdopted;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.money.Amount;
import org.unionledger.refusal.PayrollRefusal;
import org.unionledger.refusal.Refusal;

/**
 * Decides what is said of the levy without moving money. The wages of a unit and month may be
 * declared again, and then only the last declaration counts; what was reckoned on an earlier one is
 * stated again by the next rebate.
 */
final class LevyDecisions {
  private static final List<Rule<AdoptLateFee>> ADOPTING =
      List.of(
          (state, adopt) -> BookDecisions.bookIsOpen(state, adopt.book()),
          LevyDecisions::monthIsFree);

  private static final List<Rule<DeclarePayroll>> DECLARING =
      List.of(
          (state, declare) -> BookDecisions.bookIsOpen(state, declare.book()),
          wages(AmountRules::scaleFits),
          wages(AmountRules::isNotNegative),
          wages(AmountRules::isNotTooLarge),
          LevyDecisions::isNotDatedEarlier,
          LevyDecisions::saysSomethingNew);

  private LevyDecisions() {}

  static Decision decide(LedgerState state, LevyCommand command) {
    return switch (command) {
      case AdoptRebatePolicy adopt -> BookDecisions.adoptPolicy(state, adopt);
      case AdoptSplitPlan adopt -> SplitPlanDecision.adopt(state, adopt);
      case AdoptLateFee adopt -> adopt(state, adopt);
      case DeclarePayroll declare -> declare(state, declare);
    };
  }

  private static Decision adopt(LedgerState state, AdoptLateFee adopt) {
    Refusal refusal = Rule.firstBroken(ADOPTING, state, adopt);
    return refusal == null
        ? new Decision.Accepted(new LateFeeAdopted(adopt.book(), adopt.terms()))
        : new Decision.Refused(refusal);
  }

  /**
   * What a late fee comes to is reckoned anew whenever it is asked for: nothing rests on old terms.
   */
  private static @Nullable Refusal monthIsFree(LedgerState state, AdoptLateFee adopt) {
    return state.of(new LateFeeKey(adopt.book(), adopt.terms().from())).isPresent()
        ? new PayrollRefusal.LateFeeAlreadyAdopted(adopt.book(), adopt.terms().from())
        : null;
  }

  private static Decision declare(LedgerState state, DeclarePayroll declare) {
    Refusal refusal = Rule.firstBroken(DECLARING, state, declare);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    Amount wages = AmountRules.exact(state, declare.wages());
    LevyRate rate = LevyRate.of(declare.levyPeriod());
    DuesMonth.Declared before = before(state, declare);
    return new Decision.Accepted(
        new PayrollDeclared(
            declare.book(),
            declare.party(),
            declare.levyPeriod(),
            wages,
            rate.basisPoints(),
            rate.on(wages),
            declare.date(),
            declare.approvalReference(),
            before == null
                ? null
                : new PayrollDeclared.Replaced(before.declaration(), before.wages())));
  }

  private static DuesMonth.@Nullable Declared before(LedgerState state, DeclarePayroll declare) {
    return state
        .of(new DuesKey(declare.book(), declare.party()))
        .month(declare.levyPeriod())
        .declared();
  }

  /** Wages may be none, and a declaration by mistake is corrected to none. */
  private static Rule<DeclarePayroll> wages(Rule<Written> rule) {
    return (state, declare) -> rule.broken(state, new Written(declare.wages(), 1));
  }

  /**
   * As of any day the last declaration up to that day counts, so a correction is not dated before.
   */
  private static @Nullable Refusal isNotDatedEarlier(LedgerState state, DeclarePayroll declare) {
    DuesMonth.Declared before = before(state, declare);
    LocalDate begin = declare.levyPeriod().atDay(1);
    LocalDate earliest = before == null || before.date().isBefore(begin) ? begin : before.date();
    return declare.date().isBefore(earliest)
        ? new PayrollRefusal.PayrollDeclaredTooEarly(
            declare.party(), declare.levyPeriod(), declare.date(), earliest)
        : null;
  }

  private static @Nullable Refusal saysSomethingNew(LedgerState state, DeclarePayroll declare) {
    DuesMonth.Declared before = before(state, declare);
    return before != null && before.wages().equals(AmountRules.exact(state, declare.wages()))
        ? new PayrollRefusal.PayrollAlreadyDeclared(
            declare.party(), declare.levyPeriod(), before.wages(), before.declaration())
        : null;
  }
}
