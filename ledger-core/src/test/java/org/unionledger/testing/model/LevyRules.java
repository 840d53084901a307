package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.unionledger.command.AdoptLateFee;
import org.unionledger.command.AdoptRebatePolicy;
import org.unionledger.command.AdoptSplitPlan;
import org.unionledger.command.DeclarePayroll;
import org.unionledger.command.LevyCommand;
import org.unionledger.dues.SplitPlan;

/** The rules of what is said of the levy without moving money. */
final class LevyRules {
  private final ModelState state;

  LevyRules(ModelState state) {
    this.state = state;
  }

  ModelState.Change judge(LevyCommand command) {
    return switch (command) {
      case AdoptRebatePolicy policy -> adopt(policy);
      case AdoptSplitPlan plan -> adopt(plan);
      case AdoptLateFee fee -> adopt(fee);
      case DeclarePayroll payroll -> declare(payroll);
    };
  }

  private ModelState.Change adopt(AdoptLateFee adopt) {
    ModelBook book = state.book(adopt.book());
    YearMonth from = adopt.terms().from();
    Refusing.when(book.levy.lateFees.contains(from), "LATE_FEE_ALREADY_ADOPTED");
    return changed -> book.levy.lateFees.add(from);
  }

  private ModelState.Change declare(DeclarePayroll declare) {
    ModelBook book = state.book(declare.book());
    AmountRules amounts = new AmountRules(state);
    amounts.scale(declare.wages());
    amounts.notNegative(declare.wages());
    amounts.notTooLarge(declare.wages());
    var key = new ModelBook.PartyMonth(declare.party().value(), declare.levyPeriod());
    DeclarePayroll before = book.levy.declared.get(key);
    LocalDate date = declare.date();
    boolean early = date.isBefore(declare.levyPeriod().atDay(1));
    boolean earlier = before != null && date.isBefore(before.date());
    Refusing.when(early || earlier, "PAYROLL_DECLARED_TOO_EARLY");
    BigInteger wages = amounts.minor(declare.wages());
    Refusing.when(wages.equals(book.levy.wages(key)), "PAYROLL_ALREADY_DECLARED");
    return changed -> book.levy.declared.put(key, declare);
  }

  private ModelState.Change adopt(AdoptRebatePolicy adopt) {
    ModelBook book = state.book(adopt.book());
    String code = adopt.policy().code();
    Refusing.when(book.policies.containsKey(code), "POLICY_ALREADY_ADOPTED");
    return changed -> book.policies.put(code, adopt.policy());
  }

  private ModelState.Change adopt(AdoptSplitPlan adopt) {
    ModelBook book = state.book(adopt.book());
    SplitPlan plan = adopt.plan();
    Refusing.when(book.plans.containsKey(plan.code()), "SPLIT_PLAN_ALREADY_ADOPTED");
    String succeeds = adopt.succeeds();
    if (succeeds != null) {
      ModelPlan before = book.plans.get(succeeds);
      Refusing.when(before == null || !isAlike(before.plan, plan), "SPLIT_PLAN_UNKNOWN");
      boolean used =
          Objects.requireNonNull(before).used.stream()
              .anyMatch(month -> !month.isBefore(plan.from()));
      Refusing.when(used, "SPLIT_PLAN_IN_USE");
    }
    for (ModelPlan other : book.plans.values()) {
      boolean stays = !other.plan.code().equals(succeeds) && isAlike(other.plan, plan);
      Refusing.when(stays && meet(other, plan), "SPLIT_PLANS_OVERLAP");
    }
    return changed -> {
      ModelPlan before = succeeds == null ? null : book.plans.get(succeeds);
      if (before != null
          && (before.succeededFrom == null || plan.from().isBefore(before.succeededFrom))) {
        before.succeededFrom = plan.from();
      }
      book.plans.put(plan.code(), new ModelPlan(plan));
    };
  }

  private static boolean isAlike(SplitPlan one, SplitPlan other) {
    return one.channel().equals(other.channel()) && one.unionised() == other.unionised();
  }

  /** Whether two plans have a month in common: the first month of one of them is one, then. */
  private static boolean meet(ModelPlan before, SplitPlan plan) {
    return before.covers(plan.from())
        || (new ModelPlan(plan).covers(before.plan.from()) && before.covers(before.plan.from()));
  }
}
