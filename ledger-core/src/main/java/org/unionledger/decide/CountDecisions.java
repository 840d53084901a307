package org.unionledger.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.command.CountStock;
import org.unionledger.decide.AmountRules.Written;
import org.unionledger.decide.state.CostMethodKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.Lot;
import org.unionledger.decide.state.StockKey;
import org.unionledger.decide.state.StockState;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.StockCounted;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.LotId;
import org.unionledger.goods.StockChange;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.GoodsRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;

/** Decides what a stock-take comes to: nothing, a gain (T26) or a loss (T27). */
final class CountDecisions {
  private static final List<Rule<CountStock>> COUNTING =
      List.of(
          (state, count) ->
              VoucherDecision.mayBeDated(state, count.book(), count.particulars().date()),
          counted(AmountRules::unitIsDeclared),
          counted(AmountRules::scaleFits),
          counted(AmountRules::isNotNegative),
          counted(AmountRules::isNotTooLarge),
          CountDecisions::valueIsExact,
          CountDecisions::wasReceived,
          CountDecisions::isNotMovedLater);

  private CountDecisions() {}

  static Decision count(LedgerState state, CountStock count) {
    Refusal refusal = Rule.firstBroken(COUNTING, state, count);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    Amount counted = AmountRules.exact(state, count.counted());
    Amount booked =
        new Amount(
            stock(state, count).lots().stream().mapToLong(Lot::quantity).sum(), counted.unit());
    LocalDate date = count.particulars().date();
    if (counted.equals(booked)) {
      return new Decision.Accepted(new StockConfirmed(count.book(), counted, date));
    }
    CostMethod method = state.of(new CostMethodKey(count.book())).on(date);
    Amount difference = counted.minus(booked);
    List<StockChange> stock =
        difference.isNegative()
            ? StockTaking.take(stock(state, count).onHand(date), difference.negated(), method)
            : List.of(gained(state, count, difference));
    return VoucherDecision.recordGoods(
        state,
        new MovementDraft(
            count.book(),
            count.by(),
            count.particulars(),
            null,
            lines(BookDecisions.chartOf(state, count.book()).id(), difference, stock)),
        voucher -> new StockCounted(voucher, counted, method, stock));
  }

  private static StockChange gained(LedgerState state, CountStock count, Amount gain) {
    DecimalAmount value = count.value();
    return new StockChange(
        new LotId(count.id().value()),
        stock(state, count).receipts() + 1,
        gain,
        value == null ? Amount.zero(Unit.CNY) : AmountRules.exact(state, value));
  }

  private static List<DraftLine> lines(ChartId chart, Amount difference, List<StockChange> stock) {
    boolean loss = difference.isNegative();
    Side stocked = loss ? Side.CREDIT : Side.DEBIT;
    DecimalAmount value = GoodsLines.absolute(GoodsLines.cost(stock));
    DecimalAmount quantity = GoodsLines.absolute(difference);
    List<DraftLine> lines = new ArrayList<>();
    if (value.value().signum() != 0) {
      AccountRole pending = loss ? AccountRole.COUNT_LOSS : AccountRole.COUNT_GAIN;
      lines.add(GoodsLines.line(chart, AccountRole.INVENTORY, stocked, value));
      lines.add(GoodsLines.line(chart, pending, stocked.opposite(), value));
    }
    lines.add(GoodsLines.line(chart, AccountRole.QUANTITY_ON_HAND, stocked, quantity));
    lines.add(
        GoodsLines.line(chart, AccountRole.QUANTITY_DIFFERENCE, stocked.opposite(), quantity));
    return lines;
  }

  private static StockState stock(LedgerState state, CountStock count) {
    return state.of(new StockKey(count.book(), count.counted().unit()));
  }

  private static Rule<CountStock> counted(Rule<Written> rule) {
    return (state, count) -> rule.broken(state, new Written(count.counted(), 1));
  }

  private static @Nullable Refusal valueIsExact(LedgerState state, CountStock count) {
    DecimalAmount value = count.value();
    return value == null ? null : AmountRules.check(state, value, 2);
  }

  private static @Nullable Refusal wasReceived(LedgerState state, CountStock count) {
    return stock(state, count).receipts() == 0 && count.counted().value().signum() == 0
        ? new GoodsRefusal.GoodsNeverReceived(count.book(), count.counted().unit())
        : null;
  }

  /** What is counted is compared with the books as they stand. */
  private static @Nullable Refusal isNotMovedLater(LedgerState state, CountStock count) {
    LocalDate lastMoved = stock(state, count).lastMoved();
    LocalDate date = count.particulars().date();
    return lastMoved != null && lastMoved.isAfter(date)
        ? new GoodsRefusal.CountBeforeMovement(
            count.book(), count.counted().unit(), date, lastMoved)
        : null;
  }
}
