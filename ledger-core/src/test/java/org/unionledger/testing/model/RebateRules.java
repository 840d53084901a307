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
    none(months, month -> isOutside(policy, party, month), "OUTSIDE_POLICY_WINDOW");
    new EligibilityRules(state, book).check(policy, party, months);
    none(months, month -> isRebated(policy, party, month), "ALREADY_REBATED");
    Map<YearMonth, BigInteger> rebates = new TreeMap<>();
    months.forEach(month -> rebates.put(month, reckon(policy, dues(party, month))));
    none(
        months,
        month ->
            rebated(party, month)
                    .add(Objects.requireNonNull(rebates.get(month)))
                    .compareTo(sum(dues(party, month), ModelMovement.Dues::total))
                > 0,
        "REBATE_EXCEEDS_PAID");
    BigInteger total = rebates.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    Refusing.when(total.signum() == 0, "NOTHING_TO_REBATE");
    List<ModelLine> lines =
        new VoucherRules(state, book).judge(lines(command, policy, total), date, command.purpose());
    return new ModelMovement(
        book,
        date,
        command.particulars().type().toString(),
        lines,
        new ModelMovement.Rebate(command.id().value(), policy.code(), party, rebates));
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

  private static BigInteger reckon(RebatePolicy policy, List<ModelMovement.Dues> received) {
    boolean whole = policy.base() == RebateBase.AMOUNT_PAID_TOTAL;
    BigInteger base = sum(received, dues -> whole ? dues.total() : dues.own().add(dues.upper()));
    return new BigDecimal(base)
        .multiply(BigDecimal.valueOf(policy.rateBasisPoints()))
        .movePointLeft(4)
        .setScale(0, RoundingMode.HALF_UP)
        .toBigIntegerExact();
  }

  static BigInteger sum(
      List<ModelMovement.Dues> received, Function<ModelMovement.Dues, BigInteger> part) {
    return received.stream().map(part).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
