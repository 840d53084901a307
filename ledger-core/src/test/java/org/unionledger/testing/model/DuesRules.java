package org.unionledger.testing.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.ReceiveDues;
import org.unionledger.dues.LevyShare;
import org.unionledger.dues.SplitPlan;
import org.unionledger.money.DecimalAmount;
import org.unionledger.party.PartyFacts;
import org.unionledger.voucher.DraftLine;

/** The rules of receiving dues. */
final class DuesRules {
  private final ModelState state;
  private final ModelBook book;

  DuesRules(ModelState state, ModelBook book) {
    this.state = state;
    this.book = book;
  }

  ModelMovement receive(ReceiveDues command) {
    AmountRules amounts = new AmountRules(state);
    BigInteger paid = amounts.check(command.amount());
    BigInteger payroll = amounts.check(command.payroll());
    String party = command.party().value();
    BigInteger declared = book.payrollOf(new ModelBook.PartyMonth(party, command.levyPeriod()));
    Refusing.when(declared != null && !declared.equals(payroll), "PAYROLL_DIFFERS");
    ModelPlan plan = planFor(command, party);
    Refusing.when(plan == null, "NO_SPLIT_PLAN");
    List<BigInteger> shares = shares(paid, Objects.requireNonNull(plan).plan);
    String upper = book.is2009() ? "221" : "211";
    String lower = book.is2009() ? "22202" : "21202";
    List<DraftLine> drafts = new ArrayList<>();
    drafts.add(DraftLine.debit("102", command.amount()).with(command.party()));
    credit(drafts, "402", shares.get(0));
    credit(drafts, upper, shares.get(1));
    credit(drafts, lower, shares.get(2));
    List<ModelLine> lines =
        new VoucherRules(state, book).judge(drafts, command.particulars().date(), null);
    return new ModelMovement(
        book,
        command.particulars().date(),
        command.particulars().type().toString(),
        lines,
        new ModelMovement.Dues(
            command.id().value(),
            party,
            command.levyPeriod(),
            command.particulars().date(),
            payroll,
            plan,
            shares.get(0),
            shares.get(1),
            shares.get(2)));
  }

  private static void credit(List<DraftLine> drafts, String account, BigInteger fen) {
    if (fen.signum() != 0) {
      drafts.add(DraftLine.credit(account, new DecimalAmount(new BigDecimal(fen, 2), "CNY")));
    }
  }

  private @Nullable ModelPlan planFor(ReceiveDues command, String party) {
    PartyFacts facts = state.factsOf(party, command.levyPeriod().atEndOfMonth());
    for (ModelPlan plan : book.plans.values()) {
      boolean ofTheKind = plan.plan.unionised() == (facts == null || facts.hasUnion());
      boolean ofTheChannel = plan.plan.channel() == command.channel();
      if (ofTheKind && ofTheChannel && plan.covers(command.levyPeriod())) {
        return plan;
      }
    }
    return null;
  }

  /** Largest remainder: what is left goes to the greatest fractions, the first among equals. */
  static List<BigInteger> shares(BigInteger paid, SplitPlan plan) {
    List<BigInteger> parts = new ArrayList<>();
    List<BigInteger> fractions = new ArrayList<>();
    BigInteger left = paid;
    for (LevyShare share : plan.shares()) {
      BigInteger[] part =
          paid.multiply(BigInteger.valueOf(share.basisPoints()))
              .divideAndRemainder(BigInteger.valueOf(10_000));
      parts.add(part[0]);
      fractions.add(part[1]);
      left = left.subtract(part[0]);
    }
    List<Integer> order =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparing((Integer index) -> fractions.get(index).negate()))
            .toList();
    for (int given = 0; given < left.intValueExact(); given++) {
      int index = order.get(given);
      parts.set(index, parts.get(index).add(BigInteger.ONE));
    }
    return byWhose(plan, parts);
  }

  /** This union's, those above it, those below it. */
  private static List<BigInteger> byWhose(SplitPlan plan, List<BigInteger> parts) {
    BigInteger[] sums = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
    for (int index = 0; index < parts.size(); index++) {
      int above = plan.shares().get(index).level().compareTo(plan.level());
      int whose = above == 0 ? 0 : above > 0 ? 1 : 2;
      sums[whose] = sums[whose].add(parts.get(index));
    }
    return List.of(sums);
  }
}
