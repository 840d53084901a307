package org.unionledger.testing.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unionledger.command.RebateDues;
import org.unionledger.dues.RebateBase;
import org.unionledger.dues.RebateInterval;
import org.unionledger.dues.RebatePayee;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.dues.WindowBasis;
import org.unionledger.fund.Window;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.DraftLine;

/** The rules of paying dues back. */
final class RebateRules {
  private final ModelState state;
  private final ModelBook book;

  RebateRules(ModelState state, ModelBook book) {
    this.state = state;
    this.book = book;
  }

  ModelMovement rebate(RebateDues command) {
    RebatePolicy policy = book.policies.get(command.policy());
    Refusing.when(policy == null, "POLICY_UNKNOWN");
    return rebate(command, Objects.requireNonNull(policy));
  }

  private ModelMovement rebate(RebateDues command, RebatePolicy policy) {
    String party = command.party().value();
    LocalDate date = command.particulars().date();
    List<YearMonth> months = command.levyPeriods();
    YearMonth end = lastMonth(policy, months.get(0));
    none(months, month -> !lastMonth(policy, month).equals(end), "INTERVALS_MIXED");
    Refusing.when(date.isBefore(end.atEndOfMonth()), "INTERVAL_NOT_ENDED");
    none(months, month -> dues(party, month).isEmpty(), "NO_DUES_PAID");
    List<YearMonth> first =
        months.stream().filter(month -> !isRebated(policy, party, month)).toList();
    none(first, month -> isOutside(policy, party, month), "OUTSIDE_POLICY_WINDOW");
    new EligibilityRules(state, book).check(policy, party, first);
    Map<YearMonth, BigInteger> changes = new TreeMap<>();
    months.forEach(month -> changes.put(month, change(policy, party, month)));
    none(
        months,
        month -> !first.contains(month) && change(policy, party, month).signum() == 0,
        "ALREADY_REBATED");
    none(
        months,
        month -> isTooMuch(party, month, change(policy, party, month)),
        "REBATE_EXCEEDS_PAID");
    for (YearMonth other : book.dues.monthsEverRebated(party)) {
      if (isRebated(policy, party, other) && change(policy, party, other).signum() < 0) {
        changes.put(other, change(policy, party, other));
      }
    }
    BigInteger total = changes.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    boolean owes = changes.values().stream().anyMatch(change -> change.signum() < 0);
    Refusing.when(total.signum() <= 0, owes ? "REBATE_OWED_BACK" : "NOTHING_TO_REBATE");
    List<ModelLine> lines =
        new VoucherRules(state, book).judge(lines(command, policy, total), date, command.purpose());
    return new ModelMovement(
        book,
        date,
        command.particulars().type().toString(),
        lines,
        new ModelMovement.Rebate(command.id().value(), policy.code(), party, changes));
  }

  private List<DraftLine> lines(RebateDues command, RebatePolicy policy, BigInteger total) {
    DecimalAmount amount = new DecimalAmount(new BigDecimal(total, 2), "CNY");
    boolean toUnion = policy.payee() == RebatePayee.UNION_ACCOUNT;
    String account = book.is2009() ? (toUnion ? "50601" : "508") : (toUnion ? "50801" : "510");
    DraftLine debit = DraftLine.debit(account, amount).with(command.party());
    String fund = command.fund();
    return ModelDimensions.spread(
        book,
        List.of(fund == null ? debit : debit.forFund(fund), DraftLine.credit("102", amount)),
        command.dimensions());
  }

  private static void none(List<YearMonth> months, Predicate<YearMonth> offends, String reason) {
    Refusing.when(months.stream().anyMatch(offends), reason);
  }

  private List<ModelMovement.Dues> dues(String party, YearMonth month) {
    return book.duesOf(new ModelBook.PartyMonth(party, month));
  }

  static YearMonth lastMonth(RebatePolicy policy, YearMonth month) {
    if (policy.interval() == RebateInterval.ONCE) {
      return YearMonth.from(policy.window().to());
    }
    int length = length(policy.interval());
    YearMonth last = month;
    while (last.getMonthValue() % length != 0) {
      last = last.plusMonths(1);
    }
    return last;
  }

  private static int length(RebateInterval interval) {
    return switch (interval) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF -> 6;
      case YEAR, ONCE -> 12;
    };
  }

  private boolean isOutside(RebatePolicy policy, String party, YearMonth month) {
    Window window = policy.window();
    Predicate<LocalDate> out = day -> day.isBefore(window.from()) || day.isAfter(window.to());
    if (policy.windowBasis() == WindowBasis.LEVY_PERIOD) {
      return out.test(month.atDay(1)) || out.test(month.atEndOfMonth());
    }
    return dues(party, month).stream().anyMatch(received -> out.test(received.date()));
  }

  private boolean isRebated(RebatePolicy policy, String party, YearMonth month) {
    return book.rebatesOf(new ModelBook.PartyMonth(party, month)).stream()
        .anyMatch(rebate -> rebate.policy().equals(policy.code()));
  }

  private BigInteger rebated(String party, YearMonth month) {
    return book.rebatesOf(new ModelBook.PartyMonth(party, month)).stream()
        .map(rebate -> Objects.requireNonNull(rebate.months().get(month)))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private boolean isTooMuch(String party, YearMonth month, BigInteger more) {
    BigInteger paid = sum(dues(party, month), ModelMovement.Dues::total);
    return more.signum() > 0 && rebated(party, month).add(more).compareTo(paid) > 0;
  }

  /** What a month gets beyond what it got under the policy. */
  private BigInteger change(RebatePolicy policy, String party, YearMonth month) {
    BigInteger got =
        book.rebatesOf(new ModelBook.PartyMonth(party, month)).stream()
            .filter(rebate -> rebate.policy().equals(policy.code()))
            .map(rebate -> Objects.requireNonNull(rebate.months().get(month)))
            .reduce(BigInteger.ZERO, BigInteger::add);
    boolean holds =
        !isRebated(policy, party, month)
            || new EligibilityRules(state, book).holds(policy, party, month);
    return (holds ? reckon(policy, party, month) : BigInteger.ZERO).subtract(got);
  }

  private BigInteger reckon(RebatePolicy policy, String party, YearMonth month) {
    List<ModelMovement.Dues> received = dues(party, month);
    boolean whole = policy.base() == RebateBase.AMOUNT_PAID_TOTAL;
    boolean byDay = policy.windowBasis() == WindowBasis.PAYMENT_DATE;
    List<ModelMovement.Dues> counted =
        received.stream().filter(dues -> !byDay || policy.window().contains(dues.date())).toList();
    BigInteger base = sum(counted, dues -> whole ? dues.total() : dues.own().add(dues.upper()));
    BigInteger paid = sum(received, ModelMovement.Dues::total);
    BigInteger wages = book.levy.wages(new ModelBook.PartyMonth(party, month));
    if (wages != null && EligibilityRules.due(wages).compareTo(paid) < 0) {
      base = half(new BigDecimal(base.multiply(EligibilityRules.due(wages))), paid);
    }
    return half(
        new BigDecimal(base).multiply(BigDecimal.valueOf(policy.rateBasisPoints())),
        BigInteger.valueOf(10_000));
  }

  private static BigInteger half(BigDecimal amount, BigInteger divisor) {
    return amount.divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP).toBigIntegerExact();
  }

  static BigInteger sum(
      List<ModelMovement.Dues> received, Function<ModelMovement.Dues, BigInteger> part) {
    return received.stream().map(part).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
