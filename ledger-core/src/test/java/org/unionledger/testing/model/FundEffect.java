package org.unionledger.testing.model;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the lines of a voucher do to the funds that they name: expenditure debits spend, expenditure
 * credits return, income credits give and income debits take.
 */
final class FundEffect {
  private final ModelBook book;
  private final List<ModelLine> lines;

  /** A party's payments from a fund. */
  record Paid(ModelFund fund, String party) {}

  FundEffect(ModelBook book, List<ModelLine> lines) {
    this.book = book;
    this.lines = lines.stream().filter(line -> moves(book, line)).toList();
  }

  static boolean moves(ModelBook book, ModelLine line) {
    return line.fund() != null
        && (book.chart().spends(line.account()) || book.chart().isIncome(line.account()));
  }

  private ModelFund fund(ModelLine line) {
    return Objects.requireNonNull(book.funds.get(line.fund()), line::toString);
  }

  /** What becomes more or less available, by fund. */
  Map<ModelFund, BigInteger> available() {
    Map<ModelFund, BigInteger> changes = new LinkedHashMap<>();
    for (ModelLine line : lines) {
      BigInteger change = line.debit() ? line.minor().negate() : line.minor();
      changes.merge(fund(line), change, BigInteger::add);
    }
    return changes;
  }

  /** What parties get more or less, by fund and party. */
  Map<Paid, BigInteger> paid() {
    Map<Paid, BigInteger> changes = new LinkedHashMap<>();
    for (ModelLine line : lines) {
      if (line.party() != null && book.chart().spends(line.account())) {
        BigInteger change = line.debit() ? line.minor() : line.minor().negate();
        changes.merge(new Paid(fund(line), line.party()), change, BigInteger::add);
      }
    }
    return changes;
  }

  void apply() {
    for (ModelLine line : lines) {
      ModelFund fund = fund(line);
      BigInteger minor = line.minor();
      if (book.chart().isIncome(line.account())) {
        fund.received = line.debit() ? fund.received.subtract(minor) : fund.received.add(minor);
      } else if (line.debit()) {
        fund.spent = fund.spent.add(minor);
      } else {
        fund.returned = fund.returned.add(minor);
      }
    }
    paid().forEach((key, change) -> key.fund().paid.merge(key.party(), change, BigInteger::add));
  }
}
