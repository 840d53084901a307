package org.unionledger.decide.state;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.DuesShares;
import org.unionledger.dues.LevyRate;
import org.unionledger.dues.RebateBase;
import org.unionledger.event.PayrollDeclared;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * What an enterprise declared and paid for one month and got back of it. Reversed movements are
 * left out.
 *
 * @param declared the declaration of its wages that counts, or null if there is none
 * @param payroll its wages as the receipts say, or null if none stands
 * @param payments what was paid
 * @param rebates what was paid back
 */
public record DuesMonth(
    @Nullable Declared declared,
    @Nullable Amount payroll,
    List<Payment> payments,
    List<Rebate> rebates) {
  static final DuesMonth EMPTY = new DuesMonth(null, null, List.of(), List.of());

  /**
   * A declaration of wages.
   *
   * @param declaration the command that made it
   * @param date when it was made
   * @param wages all wages of the month
   * @param due the levy on them
   */
  public record Declared(CommandId declaration, LocalDate date, Amount wages, Amount due) {}

  /**
   * A payment.
   *
   * @param movement the command that recorded it
   * @param date when it was received
   * @param shares what was paid, by whose it is
   */
  public record Payment(CommandId movement, LocalDate date, DuesShares shares) {}

  /**
   * A rebate.
   *
   * @param movement the command that recorded it
   * @param policy the policy's code
   * @param base what it was reckoned on
   * @param amount what was paid back for the month, below zero if it was kept back
   */
  public record Rebate(CommandId movement, String policy, Amount base, Amount amount) {}

  /** Copies the lists. */
  public DuesMonth {
    payments = List.copyOf(payments);
    rebates = List.copyOf(rebates);
  }

  /**
   * The wages of the month: as declared, else as the receipts say.
   *
   * @return the wages, or null if nothing says them
   */
  public @Nullable Amount wages() {
    return declared == null ? payroll : declared.wages();
  }

  /**
   * What is due for the month.
   *
   * @param levyPeriod the month
   * @return the levy on its wages, zero if nothing says them
   */
  public Amount due(YearMonth levyPeriod) {
    if (declared != null) {
      return declared.due();
    }
    return payroll == null ? Amount.zero(Unit.CNY) : LevyRate.of(levyPeriod).on(payroll);
  }

  /**
   * Part of what was paid.
   *
   * @param base which part
   * @param counts which payments, by their day
   * @return the sum over those payments
   */
  public Amount base(RebateBase base, Predicate<LocalDate> counts) {
    return payments.stream()
        .filter(payment -> counts.test(payment.date()))
        .map(payment -> payment.shares().base(base))
        .reduce(Amount.zero(Unit.CNY), Amount::plus);
  }

  /**
   * All that was paid.
   *
   * @return the sum over all payments
   */
  public Amount paid() {
    return base(RebateBase.AMOUNT_PAID_TOTAL, any -> true);
  }

  /**
   * All that was paid back, under every policy.
   *
   * @return the sum over all rebates
   */
  public Amount rebated() {
    return rebates.stream().map(Rebate::amount).reduce(Amount.zero(Unit.CNY), Amount::plus);
  }

  /**
   * The rebates under one policy.
   *
   * @param policy its code
   * @return the first one and what changed it, in the order in which they were recorded
   */
  public List<Rebate> rebates(String policy) {
    return rebates.stream().filter(rebate -> rebate.policy().equals(policy)).toList();
  }

  DuesMonth with(CommandId id, PayrollDeclared declaration) {
    Declared latest = new Declared(id, declaration.date(), declaration.wages(), declaration.due());
    return new DuesMonth(latest, payroll, payments, rebates);
  }

  DuesMonth with(Payment payment, Amount wages) {
    List<Payment> more = new ArrayList<>(payments);
    more.add(payment);
    return new DuesMonth(declared, wages, more, rebates);
  }

  DuesMonth with(Rebate rebate) {
    List<Rebate> more = new ArrayList<>(rebates);
    more.add(rebate);
    return new DuesMonth(declared, payroll, payments, more);
  }

  DuesMonth without(CommandId movement) {
    List<Payment> left =
        payments.stream().filter(payment -> !payment.movement().equals(movement)).toList();
    return new DuesMonth(
        declared,
        left.isEmpty() ? null : payroll,
        left,
        rebates.stream().filter(rebate -> !rebate.movement().equals(movement)).toList());
  }

  boolean isEmpty() {
    return declared == null && payments.isEmpty() && rebates.isEmpty();
  }
}
