package org.unionledger.projections.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.LevyRate;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.TextOrder;

/**
 * What happened to the dues of one enterprise for one month, each with its day, so that it can be
 * asked for as of any day.
 */
final class LevyMonth {
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<Payment> payments = new ArrayList<>();
  private final List<Rebate> rebates = new ArrayList<>();

  /** Something that counts from a day on. */
  interface Dated {
    LocalDate date();
  }

  /** Wages as declared, and the levy on them. */
  record Declaration(LocalDate date, Amount wages, Amount due) implements Dated {}

  /** What was paid, and the wages that the receipt says. */
  record Payment(LocalDate date, Amount payroll, Amount paid) implements Dated {}

  /** What was paid back under a policy, or kept back. */
  record Rebate(LocalDate date, String policy, Amount base, Amount rebate, boolean restated)
      implements Dated {}

  void declare(Declaration declaration) {
    declarations.add(declaration);
  }

  void pay(Payment payment) {
    payments.add(payment);
  }

  void takeBack(Payment payment) {
    payments.remove(payment);
  }

  void rebate(Rebate rebate) {
    rebates.add(rebate);
  }

  void takeBack(Rebate rebate) {
    rebates.remove(rebate);
  }

  void merge(LevyMonth next) {
    declarations.addAll(next.declarations);
    payments.addAll(next.payments);
    rebates.addAll(next.rebates);
  }

  /** This month as of the end of a day; as a whole if there is none. */
  LevyMonth asOf(@Nullable LocalDate day) {
    if (day == null) {
      return this;
    }
    LevyMonth earlier = new LevyMonth();
    upTo(day, declarations).forEach(earlier.declarations::add);
    upTo(day, payments).forEach(earlier.payments::add);
    upTo(day, rebates).forEach(earlier.rebates::add);
    return earlier;
  }

  private static <T extends Dated> Stream<T> upTo(LocalDate day, List<T> all) {
    return all.stream().filter(one -> !one.date().isAfter(day));
  }

  boolean isEmpty() {
    return declarations.isEmpty() && payments.isEmpty() && rebates.isEmpty();
  }

  boolean isDeclared() {
    return !declarations.isEmpty();
  }

  /** The wages: as last declared, else as the last receipt says. */
  Amount payroll() {
    if (isDeclared()) {
      return declarations.getLast().wages();
    }
    return payments.isEmpty() ? Amount.zero(Unit.CNY) : payments.getLast().payroll();
  }

  Amount due(YearMonth levyPeriod) {
    return isDeclared() ? declarations.getLast().due() : LevyRate.of(levyPeriod).on(payroll());
  }

  List<Payment> payments() {
    return payments;
  }

  Amount paid() {
    return sum(payments.stream(), Payment::paid);
  }

  /** What was paid more, or kept back, of months that had been paid back before. */
  Amount restated() {
    return sum(rebates.stream().filter(Rebate::restated), Rebate::rebate);
  }

  /** What was paid back in all, for each policy. */
  SortedMap<String, Amount> rebated() {
    SortedMap<String, Amount> rebated = new TreeMap<>(TextOrder.BY_CODE_POINT);
    rebates.forEach(one -> rebated.merge(one.policy(), one.rebate(), Amount::plus));
    return rebated;
  }

  /** What was paid back under one policy: nothing, or the first rebate and what changed it. */
  List<Rebate> rebates(String policy) {
    return rebates.stream().filter(one -> one.policy().equals(policy)).toList();
  }

  static <T> Amount sum(Stream<T> all, Function<T, Amount> part) {
    return all.map(part).reduce(Amount.zero(Unit.CNY), Amount::plus);
  }
}
