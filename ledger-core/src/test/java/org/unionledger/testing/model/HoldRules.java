package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.ExpireHold;
import org.unionledger.command.HoldCommand;
import org.unionledger.command.HoldFund;
import org.unionledger.command.ReleaseHold;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;

/** The rules of holds on funds. */
final class HoldRules {
  private final ModelState state;
  private final AmountRules amounts;

  HoldRules(ModelState state) {
    this.state = state;
    this.amounts = new AmountRules(state);
  }

  ModelState.Change judge(HoldCommand command) {
    return switch (command) {
      case HoldFund hold -> hold(hold);
      case ReleaseHold release -> release(release);
      case ExpireHold expire -> expire(expire);
    };
  }

  private ModelState.Change hold(HoldFund command) {
    Refusing.when(command.by().equals(command.approvedBy()), "PREPARER_APPROVES");
    ModelBook book = state.book(command.book());
    ModelFund fund = FundRules.openFund(book, command.fund());
    Refusing.when(book.holds.containsKey(command.hold()), "HOLD_ALREADY_EXISTS");
    Refusing.when(!fund.unit.equals("CNY"), "HOLD_OF_GOODS");
    BigInteger amount = amounts.check(command.amount());
    Refusing.when(!command.amount().unit().equals("CNY"), "FUND_UNIT_DIFFERS");
    PartyId payee = command.payee();
    String paid = payee == null ? null : payee.value();
    allows(fund, command, paid);
    Refusing.when(fund.available().compareTo(amount) < 0, "FUND_EXCEEDED");
    ModelHold hold =
        new ModelHold(
            command.hold(),
            fund,
            BigInteger.ZERO,
            paid,
            command.purpose(),
            command.date(),
            command.until());
    return changed -> {
      book.holds.put(hold.code, hold);
      hold.change(amount);
    };
  }

  private static void allows(ModelFund fund, HoldFund command, @Nullable String payee) {
    ModelFund.Terms terms = fund.terms;
    boolean outside = command.date().isBefore(terms.from()) || command.until().isAfter(terms.to());
    boolean late = command.date().isAfter(terms.to()) || command.until().isBefore(terms.from());
    Refusing.when(outside || late, "OUTSIDE_FUND_WINDOW");
    String purpose = Objects.requireNonNullElse(command.purpose(), "");
    boolean serves = terms.purposes().isEmpty() || terms.purposes().contains(purpose);
    Refusing.when(!serves, "PURPOSE_NOT_ALLOWED");
    if (payee != null) {
      boolean pays = terms.payees().isEmpty() || terms.payees().contains(payee);
      Refusing.when(!pays, "PAYEE_NOT_ALLOWED");
      Refusing.when(fund.roster != null && !fund.roster.containsKey(payee), "NOT_ON_ROSTER");
    }
  }

  private ModelState.Change release(ReleaseHold command) {
    ModelHold hold = open(state.book(command.book()), command.hold());
    Refusing.when(command.date().isBefore(hold.from), "HOLD_NOT_BEGUN");
    Refusing.when(hold.held.signum() == 0, "NOTHING_HELD");
    DecimalAmount part = command.amount();
    BigInteger amount = hold.held;
    if (part != null) {
      amount = amounts.check(part);
      Refusing.when(!part.unit().equals("CNY"), "FUND_UNIT_DIFFERS");
      Refusing.when(amount.compareTo(hold.held) > 0, "HOLD_EXCEEDED");
    }
    BigInteger released = amount;
    return changed -> {
      hold.change(released.negate());
      hold.over = hold.held.signum() == 0 ? "HOLD_ALREADY_RELEASED" : null;
    };
  }

  private ModelState.Change expire(ExpireHold command) {
    ModelHold hold = open(state.book(command.book()), command.hold());
    Refusing.when(!command.date().isAfter(hold.until), "HOLD_NOT_OVER");
    Refusing.when(hold.held.signum() == 0, "NOTHING_HELD");
    return changed -> {
      hold.change(hold.held.negate());
      hold.over = "HOLD_ALREADY_EXPIRED";
    };
  }

  private static ModelHold open(ModelBook book, String code) {
    ModelHold hold = book.holds.get(code);
    Refusing.when(hold == null, "HOLD_UNKNOWN");
    String over = Objects.requireNonNull(hold).over;
    if (over != null) {
      throw Refusing.because(over);
    }
    return hold;
  }

  /** What a payment takes from the hold that it names, null if it names none. */
  static ModelHold.@Nullable Taken taken(ModelBook book, List<ModelLine> lines, Payment payment) {
    if (payment.hold() == null) {
      return null;
    }
    ModelHold hold = open(book, payment.hold());
    List<ModelLine> spent =
        lines.stream()
            .filter(line -> line.debit() && hold.fund.code.equals(line.fund()))
            .filter(line -> book.chart().spends(line.account()))
            .toList();
    Refusing.when(spent.isEmpty(), "HOLD_OF_OTHER_FUND");
    Refusing.when(payment.date().isBefore(hold.from), "HOLD_NOT_BEGUN");
    Refusing.when(payment.date().isAfter(hold.until), "HOLD_IS_OVER");
    boolean other = spent.stream().anyMatch(line -> !hold.isFor(line.party()));
    Refusing.when(other, "HOLD_FOR_OTHER_PAYEE");
    boolean serves = hold.purpose == null || hold.purpose.equals(payment.purpose());
    Refusing.when(!serves, "HOLD_FOR_OTHER_PURPOSE");
    BigInteger sum = spent.stream().map(ModelLine::minor).reduce(BigInteger.ZERO, BigInteger::add);
    Refusing.when(sum.compareTo(hold.held) > 0, "HOLD_EXCEEDED");
    return new ModelHold.Taken(hold, sum);
  }

  /** What beside its lines decides whether a movement may draw from a hold. */
  record Payment(LocalDate date, @Nullable String purpose, @Nullable String hold) {}
}
