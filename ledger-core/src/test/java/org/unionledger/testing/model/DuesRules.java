package org.unionledger.testing.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unionledger.command.ReceiveDues;
import org.unionledger.dues.DuesSplit;
import org.unionledger.money.DecimalAmount;
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
    List<BigInteger> shares = shares(paid, command.split());
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
            shares.get(0),
            shares.get(1),
            shares.get(2)));
  }

  private static void credit(List<DraftLine> drafts, String account, BigInteger fen) {
    if (fen.signum() != 0) {
      drafts.add(DraftLine.credit(account, new DecimalAmount(new BigDecimal(fen, 2), "CNY")));
    }
  }

  /** Largest remainder: what is left goes to the greatest fractions, the first among equals. */
  private static List<BigInteger> shares(BigInteger paid, DuesSplit split) {
    List<BigInteger> weights =
        IntStream.of(split.own(), split.upper(), split.lower())
            .mapToObj(BigInteger::valueOf)
            .toList();
    BigInteger all = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    List<BigInteger> parts = new ArrayList<>();
    List<BigInteger> fractions = new ArrayList<>();
    BigInteger left = paid;
    for (BigInteger weight : weights) {
      BigInteger[] part = paid.multiply(weight).divideAndRemainder(all);
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
    return parts;
  }
}
