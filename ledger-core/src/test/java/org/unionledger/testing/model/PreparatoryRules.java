package org.unionledger.testing.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.ReceivePreparatoryLevy;
import org.unionledger.command.SettlePreparatoryLevy;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.party.PartyFacts;
import org.unionledger.testing.model.ModelMovement.Preparatory;
import org.unionledger.voucher.DraftLine;

/** The rules of the preparatory levy. */
final class PreparatoryRules {
  private final ModelState state;
  private final ModelBook book;

  PreparatoryRules(ModelState state, ModelBook book) {
    this.state = state;
    this.book = book;
  }

  ModelMovement receive(ReceivePreparatoryLevy command) {
    BigInteger paid = new AmountRules(state).check(command.amount());
    YearMonth month = command.levyPeriod();
    Refusing.when(hasUnion(command.party(), month.atEndOfMonth()), "UNION_FOUNDED");
    ModelPlan plan = planFor(command);
    Refusing.when(plan == null, "NO_SPLIT_PLAN");
    List<BigInteger> shares = DuesRules.shares(paid, Objects.requireNonNull(plan).plan);
    List<DraftLine> drafts = new ArrayList<>();
    drafts.add(DraftLine.debit("102", command.amount()).with(command.party()));
    BigInteger held = book.is2009() ? shares.get(2) : paid;
    if (book.is2009()) {
      credit(drafts, "402", shares.get(0), null);
      credit(drafts, "221", shares.get(1), null);
    }
    credit(drafts, book.is2009() ? "22203" : "215", held, command.party());
    LocalDate date = command.particulars().date();
    return new ModelMovement(
        book,
        date,
        command.particulars().type().toString(),
        new VoucherRules(state, book).judge(drafts, date, null),
        new Preparatory(
            command.id().value(), command.party().value(), month, date, plan, shares, held));
  }

  ModelMovement settle(SettlePreparatoryLevy command) {
    LocalDate date = command.particulars().date();
    String party = command.party().value();
    List<Preparatory> open = book.levy.openOf(party);
    BigInteger held = sum(open, Preparatory::held);
    Refusing.when(
        held.signum() == 0,
        book.levy.isSettled(party) ? "PREPARATORY_LEVY_IS_SETTLED" : "NO_PREPARATORY_LEVY");
    boolean later = open.stream().anyMatch(receipt -> receipt.date().isAfter(date));
    Refusing.when(later, "SETTLED_BEFORE_RECEIPT");
    boolean founded = command.outcome() == PreparatoryOutcome.FOUNDED;
    boolean hasUnion = hasUnion(command.party(), date);
    Refusing.when(hasUnion != founded, founded ? "UNION_NOT_FOUNDED" : "UNION_FOUNDED");
    List<BigInteger> shares = given(command.shares(), held);
    List<BigInteger> all = shares.isEmpty() ? byPlans(open, founded) : shares;
    List<DraftLine> drafts = new ArrayList<>();
    String account = book.is2009() ? "22203" : "215";
    drafts.add(DraftLine.debit(account, yuan(held)).with(command.party()));
    credit(drafts, "402", all.get(0), null);
    credit(drafts, book.is2009() ? "221" : "211", all.get(1), null);
    credit(drafts, book.is2009() ? "102" : "21202", all.get(2), command.party());
    return new ModelMovement(
        book,
        date,
        command.particulars().type().toString(),
        new VoucherRules(state, book).judge(drafts, date, null),
        new ModelMovement.PreparatorySettled(command.id().value(), party, List.copyOf(open)));
  }

  private List<BigInteger> given(SettlePreparatoryLevy.@Nullable Shares given, BigInteger held) {
    if (given == null) {
      return List.of();
    }
    AmountRules amounts = new AmountRules(state);
    List<BigInteger> shares = new ArrayList<>();
    for (DecimalAmount share : List.of(given.own(), given.upper(), given.lower())) {
      amounts.scale(share);
      amounts.notNegative(share);
      amounts.notTooLarge(share);
      shares.add(amounts.minor(share));
    }
    BigInteger sum = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
    Refusing.when(!sum.equals(held), "SHARES_DIFFER");
    return shares;
  }

  /** As the plans say; what was the unit's goes to the others in proportion, if it expires. */
  private static List<BigInteger> byPlans(List<Preparatory> open, boolean founded) {
    BigInteger own = sum(open, receipt -> receipt.shares().get(0));
    BigInteger upper = sum(open, receipt -> receipt.shares().get(1));
    BigInteger lower = sum(open, receipt -> receipt.shares().get(2));
    List<Preparatory> whole = open.stream().filter(PreparatoryRules::isWhole).toList();
    BigInteger bookedOwn = sum(whole, receipt -> receipt.shares().get(0));
    BigInteger bookedUpper = sum(whole, receipt -> receipt.shares().get(1));
    if (founded) {
      return List.of(bookedOwn, bookedUpper, lower);
    }
    BigInteger others = own.add(upper);
    BigInteger more =
        others.signum() == 0
            ? lower
            : new BigDecimal(lower.multiply(own))
                .divide(new BigDecimal(others), 0, java.math.RoundingMode.HALF_UP)
                .toBigIntegerExact();
    return List.of(bookedOwn.add(more), bookedUpper.add(lower.subtract(more)), BigInteger.ZERO);
  }

  private static boolean isWhole(Preparatory receipt) {
    return receipt
        .held()
        .equals(receipt.shares().stream().reduce(BigInteger.ZERO, BigInteger::add));
  }

  private static BigInteger sum(List<Preparatory> all, Function<Preparatory, BigInteger> part) {
    return all.stream().map(part).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private boolean hasUnion(PartyId party, LocalDate date) {
    PartyFacts facts = state.factsOf(party.value(), date);
    return facts != null && facts.hasUnion();
  }

  private @Nullable ModelPlan planFor(ReceivePreparatoryLevy command) {
    for (ModelPlan plan : book.plans.values()) {
      boolean ofTheChannel = plan.plan.channel() == command.channel();
      if (!plan.plan.unionised() && ofTheChannel && plan.covers(command.levyPeriod())) {
        return plan;
      }
    }
    return null;
  }

  private static void credit(
      List<DraftLine> drafts, String account, BigInteger fen, @Nullable PartyId party) {
    if (fen.signum() != 0) {
      DraftLine line = DraftLine.credit(account, yuan(fen));
      drafts.add(party == null ? line : line.with(party));
    }
  }

  private static DecimalAmount yuan(BigInteger fen) {
    return new DecimalAmount(new BigDecimal(fen, 2), "CNY");
  }
}
