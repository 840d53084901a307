package org.unionledger.decide.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.dues.DuesShares;
import org.unionledger.dues.RebateBase;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;

/**
 * What an enterprise paid for one month and got back of it. Reversed movements are left out.
 *
 * @param payroll all wages of the month, as declared
 * @param payments what was paid
 * @param rebates what was paid back
 */
public record DuesMonth(Amount payroll, List<Payment> payments, List<Rebate> rebates) {
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
   * @param amount what was paid back for the month
   */
  public record Rebate(CommandId movement, String policy, Amount amount) {}

  /** Copies the lists. */
  public DuesMonth {
    payments = List.copyOf(payments);
    rebates = List.copyOf(rebates);
  }

  static DuesMonth first(Amount payroll, Payment payment) {
    return new DuesMonth(payroll, List.of(payment), List.of());
  }

  /**
   * The base of a rebate.
   *
   * @param base which part of what was paid
   * @return the sum over all payments
   */
  public Amount base(RebateBase base) {
    return payments.stream()
        .map(payment -> payment.shares().base(base))
        .reduce(Amount.zero(payroll.unit()), Amount::plus);
  }

  /**
   * All that was paid.
   *
   * @return the sum over all payments
   */
  public Amount paid() {
    return base(RebateBase.AMOUNT_PAID_TOTAL);
  }

  /**
   * All that was paid back, under every policy.
   *
   * @return the sum over all rebates
   */
  public Amount rebated() {
    return rebates.stream().map(Rebate::amount).reduce(Amount.zero(payroll.unit()), Amount::plus);
  }

  DuesMonth withPayment(Payment payment) {
    List<Payment> more = new ArrayList<>(payments);
    more.add(payment);
    return new DuesMonth(payroll, more, rebates);
  }

  DuesMonth withRebate(Rebate rebate) {
    List<Rebate> more = new ArrayList<>(rebates);
    more.add(rebate);
    return new DuesMonth(payroll, payments, more);
  }

  DuesMonth without(CommandId movement) {
    return new DuesMonth(
        payroll,
        payments.stream().filter(payment -> !payment.movement().equals(movement)).toList(),
        rebates.stream().filter(rebate -> !rebate.movement().equals(movement)).toList());
  }
}
