package org.unionledger.testing.model;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold of the state that a whole entry leaves. */
final class SumRules {
  private final ModelBook book;
  private final List<ModelLine> lines;
  private final FundEffect effect;
  private final ModelHold.@Nullable Taken taken;

  SumRules(ModelBook book, List<ModelLine> lines) {
    this(book, lines, null);
  }

  SumRules(ModelBook book, List<ModelLine> lines, ModelHold.@Nullable Taken taken) {
    this.taken = taken;
    this.book = book;
    this.lines = lines;
    this.effect = new FundEffect(book, lines);
  }

  void check() {
    effect
        .paid()
        .forEach(
            (paid, change) -> {
              BigInteger limit = paid.fund().limitOf(paid.party());
              BigInteger after = paid.fund().paidTo(paid.party()).add(change);
              boolean exceeds = limit != null && after.compareTo(limit) > 0;
              Refusing.when(exceeds && change.signum() > 0, "PARTY_LIMIT_EXCEEDED");
            });
    checkFundsAndTurnover();
  }

  void checkFundsAndTurnover() {
    effect
        .available()
        .forEach(
            (fund, moved) -> {
              BigInteger change = moved.add(fromHold(fund));
              boolean isShort = fund.available().add(change).signum() < 0;
              Refusing.when(isShort && change.signum() < 0, "FUND_EXCEEDED");
            });
    checkTurnover();
  }

  /** What is no longer held of a fund, and so pays for what is spent. */
  private BigInteger fromHold(ModelFund fund) {
    return taken != null && taken.hold().fund.equals(fund) ? taken.amount() : BigInteger.ZERO;
  }

  void checkTurnover() {
    Map<String, BigInteger> turnover = new HashMap<>(book.balances.debits());
    for (ModelLine line : lines) {
      if (line.debit()) {
        BigInteger sum = turnover.merge(line.unit(), line.minor().abs(), BigInteger::add);
        Refusing.when(sum.compareTo(VoucherRules.LONGEST_SUM) > 0, "SUM_TOO_LARGE");
      }
    }
  }
}
