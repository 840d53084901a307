package org.unionledger.projections.dues;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.TextOrder;

/** What happened to the dues of one enterprise for one month. */
final class LevyMonth {
  private @Nullable Amount payroll;
  private Amount paid = Amount.zero(Unit.CNY);
  private int payments;
  private final SortedMap<String, Rebates> rebates = new TreeMap<>(TextOrder.BY_CODE_POINT);

  /** What was paid back under one policy. */
  record Rebates(int times, Amount base, Amount rebate) {
    private static final Rebates NONE =
        new Rebates(0, Amount.zero(Unit.CNY), Amount.zero(Unit.CNY));

    private Rebates plus(Rebates other) {
      return new Rebates(times + other.times, base.plus(other.base), rebate.plus(other.rebate));
    }

    private Rebates negated() {
      return new Rebates(-times, base.negated(), rebate.negated());
    }
  }

  void pay(Amount declared, Amount amount) {
    payroll = declared;
    paid = paid.plus(amount);
    payments++;
  }

  void takeBackPayment(Amount amount) {
    paid = paid.minus(amount);
    payments--;
    if (payments == 0) {
      payroll = null;
    }
  }

  void rebate(String policy, RebatedPeriod period) {
    change(policy, new Rebates(1, period.base(), period.rebate()));
  }

  void takeBackRebate(String policy, RebatedPeriod period) {
    change(policy, new Rebates(1, period.base(), period.rebate()).negated());
  }

  private void change(String policy, Rebates by) {
    Rebates sum = rebates.getOrDefault(policy, Rebates.NONE).plus(by);
    if (sum.times() == 0) {
      rebates.remove(policy);
    } else {
      rebates.put(policy, sum);
    }
  }

  void merge(LevyMonth next) {
    payroll = next.payroll == null ? payroll : next.payroll;
    paid = paid.plus(next.paid);
    payments += next.payments;
    next.rebates.forEach(this::change);
  }

  boolean isEmpty() {
    return payments == 0 && rebates.isEmpty();
  }

  Amount payroll() {
    return payroll == null ? Amount.zero(Unit.CNY) : payroll;
  }

  Amount paid() {
    return paid;
  }

  SortedMap<String, Rebates> rebates() {
    return rebates;
  }
}
