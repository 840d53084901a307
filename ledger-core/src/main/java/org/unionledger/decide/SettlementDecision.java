package org.unionledger.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.command.SettleStockDifference;
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.CommandState;
import org.unionledger.decide.state.Fact;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.StockCounted;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.refusal.GoodsRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;

/** Decides what becomes of the difference of a count once it is approved (T26, T27). */
final class SettlementDecision {
  private static final List<Rule<SettleStockDifference>> SETTLING =
      List.of(
          SettlementDecision::isApproved,
          SettlementDecision::isCount,
          SettlementDecision::isPending,
          (state, settle) -> isNotSettled(state, settle.count()),
          (state, settle) ->
              VoucherDecision.dateIsOpen(
                  state, book(count(state, settle)), settle.particulars().date()));

  private SettlementDecision() {}

  static Decision settle(LedgerState state, SettleStockDifference settle) {
    Refusal refusal = Rule.firstBroken(SETTLING, state, settle);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    StockCounted count = count(state, settle);
    Amount value = GoodsLines.cost(count.stock());
    Side pending = value.isNegative() ? Side.DEBIT : Side.CREDIT;
    DecimalAmount amount = GoodsLines.absolute(value);
    ChartId chart = count.voucher().chart();
    List<DraftLine> lines =
        List.of(
            GoodsLines.line(chart, AccountRole.COUNT_GAIN, pending, amount),
            GoodsLines.line(chart, AccountRole.ASSET_FUND_OF_GOODS, pending.opposite(), amount));
    return VoucherDecision.record(
        state,
        new MovementDraft(book(count), settle.by(), settle.particulars(), null, lines),
        voucher -> new StockDifferenceSettled(voucher, settle.count()));
  }

  private static BookId book(StockCounted count) {
    return count.voucher().book();
  }

  private static StockCounted count(LedgerState state, SettleStockDifference settle) {
    Fact fact = state.of(new CommandKey(settle.count())).recorded();
    if (fact == null || !(fact.event() instanceof StockCounted count)) {
      throw new IllegalStateException("ledger bug: " + settle.count() + " was not checked");
    }
    return count;
  }

  private static @Nullable Refusal isApproved(LedgerState state, SettleStockDifference settle) {
    return settle.particulars().approvalReference() == null
        ? new GoodsRefusal.ApprovalNotNamed("SettleStockDifference")
        : null;
  }

  private static @Nullable Refusal isCount(LedgerState state, SettleStockDifference settle) {
    Fact fact = state.of(new CommandKey(settle.count())).recorded();
    boolean isCount =
        fact != null
            && (fact.event() instanceof StockCounted || fact.event() instanceof StockConfirmed);
    return isCount ? null : new GoodsRefusal.CountUnknown(settle.count());
  }

  private static @Nullable Refusal isPending(LedgerState state, SettleStockDifference settle) {
    CommandState command = state.of(new CommandKey(settle.count()));
    Fact fact = command.recorded();
    boolean isPending =
        fact != null
            && command.reversedBy() == null
            && fact.event() instanceof StockCounted count
            && count.voucher().chart() == ChartId.CN_UNION_2021
            && !GoodsLines.cost(count.stock()).isZero();
    return isPending ? null : new GoodsRefusal.NothingToSettle(settle.count());
  }

  /** A difference that was settled is no longer pending; its settlement goes first. */
  static @Nullable Refusal isNotSettled(LedgerState state, CommandId count) {
    CommandId settledBy = state.of(new CommandKey(count)).settledBy();
    return settledBy == null ? null : new GoodsRefusal.CountAlreadySettled(count, settledBy);
  }
}
