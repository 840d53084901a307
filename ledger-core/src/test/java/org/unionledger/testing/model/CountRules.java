package org.unionledger.testing.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unionledger.command.CountStock;
import org.unionledger.command.SettleStockDifference;
import org.unionledger.goods.CostMethod;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/** The rules of stock-takes and of what becomes of their differences. */
final class CountRules {
  private final ModelState state;

  CountRules(ModelState state) {
    this.state = state;
  }

  /** What a count comes to; a movement without lines if it agrees with the books. */
  ModelMovement count(CountStock count, ModelBook book) {
    AmountRules amounts = new AmountRules(state);
    amounts.unitKnown(count.counted());
    amounts.scale(count.counted());
    amounts.notNegative(count.counted());
    amounts.notTooLarge(count.counted());
    DecimalAmount value = count.value();
    BigInteger worth = value == null ? BigInteger.ZERO : amounts.check(value);
    String item = count.counted().unit();
    ModelStock stock = book.stockOf(item);
    BigInteger counted = amounts.minor(count.counted());
    Refusing.when(stock.receipts() == 0 && counted.signum() == 0, "GOODS_NEVER_RECEIVED");
    LocalDate date = count.particulars().date();
    LocalDate last = stock.lastMoved();
    Refusing.when(last != null && last.isAfter(date), "COUNT_BEFORE_MOVEMENT");
    BigInteger booked =
        ModelTaking.sum(stock.lots().stream().map(ModelStock.Left::quantity).toList());
    BigInteger difference = counted.subtract(booked);
    if (difference.signum() == 0) {
      return movement(book, count.particulars(), List.of(), new ModelMovement.Agreed());
    }
    List<ModelStock.Change> changes =
        difference.signum() > 0
            ? List.of(
                new ModelStock.Change(
                    count.id().value(), stock.receipts() + 1, date, difference, worth))
            : lost(book, stock, difference.negate(), date);
    BigInteger pending = ModelTaking.sum(changes.stream().map(ModelStock.Change::value).toList());
    List<ModelLine> lines =
        new VoucherRules(state, book)
            .judgeGoods(lines(count, book, difference, pending), date, null);
    return movement(
        book,
        count.particulars(),
        lines,
        new ModelMovement.Counted(Map.of(item, changes), pending));
  }

  private static List<ModelStock.Change> lost(
      ModelBook book, ModelStock stock, BigInteger lost, LocalDate date) {
    return book.costMethodOn(date) == CostMethod.WEIGHTED_AVERAGE
        ? ModelTaking.average(stock.lots(), lost, date)
        : ModelTaking.fifo(stock.lots(), lost, date);
  }

  private List<DraftLine> lines(
      CountStock count, ModelBook book, BigInteger difference, BigInteger pending) {
    List<DraftLine> lines = new ArrayList<>();
    boolean gain = difference.signum() > 0;
    if (pending.signum() != 0) {
      String other = !book.is2009() ? "182" : gain ? "408" : "508";
      DecimalAmount value = new DecimalAmount(new BigDecimal(pending.abs(), 2), "CNY");
      lines.addAll(pair("141", other, value, gain));
    }
    String item = count.counted().unit();
    int scale = state.scales.getOrDefault(item, 0);
    DecimalAmount quantity = new DecimalAmount(new BigDecimal(difference.abs(), scale), item);
    lines.addAll(pair("memo:goods-on-hand", "memo:goods-differences", quantity, gain));
    return lines;
  }

  private static List<DraftLine> pair(
      String stocked, String other, DecimalAmount amount, boolean gain) {
    return gain
        ? List.of(DraftLine.debit(stocked, amount), DraftLine.credit(other, amount))
        : List.of(DraftLine.credit(stocked, amount), DraftLine.debit(other, amount));
  }

  ModelMovement settle(SettleStockDifference settle) {
    Particulars particulars = settle.particulars();
    Refusing.when(particulars.approvalReference() == null, "APPROVAL_NOT_NAMED");
    ModelState.Recorded recorded = state.recorded.get(settle.count().value());
    boolean isCount = recorded != null && recorded.command() instanceof CountStock;
    Refusing.when(!isCount, "COUNT_UNKNOWN");
    ModelMovement count = Objects.requireNonNull(recorded).movement();
    if (count == null
        || count.reversedBy != null
        || count.book.is2009()
        || !(count.kind instanceof ModelMovement.Counted counted)
        || counted.pending().signum() == 0) {
      throw Refusing.because("NOTHING_TO_SETTLE");
    }
    Refusing.when(count.settled, "COUNT_ALREADY_SETTLED");
    Refusing.when(count.book.isClosedOn(particulars.date()), "DATE_IN_CLOSED_PERIOD");
    BigInteger pending = counted.pending();
    DecimalAmount value = new DecimalAmount(new BigDecimal(pending.abs(), 2), "CNY");
    List<DraftLine> drafts = pair("182", "30101", value, pending.signum() > 0);
    List<ModelLine> lines =
        new VoucherRules(state, count.book).judgeGoods(drafts, particulars.date(), null);
    return movement(count.book, particulars, lines, new ModelMovement.Settlement(count));
  }

  private static ModelMovement movement(
      ModelBook book, Particulars particulars, List<ModelLine> lines, ModelMovement.Kind kind) {
    return new ModelMovement(book, particulars.date(), particulars.type().toString(), lines, kind);
  }
}
