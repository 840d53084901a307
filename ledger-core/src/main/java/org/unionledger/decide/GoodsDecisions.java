package org.unionledger.decide;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.DonateGoods;
import org.unionledger.command.IssueGoods;
import org.unionledger.command.IssuingCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.decide.state.CostMethodKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.GoodsDonated;
import org.unionledger.event.GoodsIssued;
import org.unionledger.event.GoodsReceived;
import org.unionledger.event.Movement;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.StockChange;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.Voucher;

/**
 * Decides what comes into a stock and what goes out of it. A valued movement posts CNY on the
 * chart's accounts and the quantity on memo accounts, in one voucher.
 */
final class GoodsDecisions {
  private GoodsDecisions() {}

  static Decision receive(LedgerState state, ReceiveGoods receive) {
    Refusal refusal =
        VoucherDecision.mayBeDated(state, receive.book(), receive.particulars().date());
    if (refusal == null) {
      refusal = Rule.firstBroken(GoodsRules.RECEIVING, state, dated(receive, receive));
    }
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    DecimalAmount value = receive.value();
    StockChange change =
        new StockChange(
            GoodsRules.newLot(receive.lot(), receive.id()),
            GoodsRules.stock(state, receive).receipts() + 1,
            AmountRules.exact(state, receive.quantity()),
            value == null ? Amount.zero(Unit.CNY) : AmountRules.exact(state, value));
    return VoucherDecision.recordGoods(
        state,
        new MovementDraft(
            receive.book(),
            receive.by(),
            receive.particulars(),
            receive.purpose(),
            GoodsLines.received(state, receive)),
        voucher ->
            new GoodsReceived(voucher, receive.source(), receive.purpose(), List.of(change)));
  }

  static Decision issue(LedgerState state, IssueGoods issue) {
    CostMethod method = method(state, dated(issue, issue));
    return take(
        state,
        issue,
        issue,
        (voucher, stock) -> new GoodsIssued(voucher, method, issue.purpose(), stock));
  }

  static Decision donate(LedgerState state, DonateGoods donate) {
    Refusal refusal = GoodsRules.isApproved(donate);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    CostMethod method = method(state, dated(donate, donate));
    return take(
        state,
        donate,
        donate,
        (voucher, stock) ->
            new GoodsDonated(voucher, donate.party(), method, donate.purpose(), stock));
  }

  private static Decision take(
      LedgerState state,
      MovementCommand command,
      IssuingCommand issue,
      BiFunction<Voucher, List<StockChange>, Movement> event) {
    GoodsRules.Dated<IssuingCommand> dated = dated(command, issue);
    Refusal refusal = VoucherDecision.mayBeDated(state, issue.book(), dated.date());
    if (refusal == null) {
      refusal = Rule.firstBroken(GoodsRules.ISSUING, state, dated);
    }
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    CostMethod method = method(state, dated);
    List<StockChange> stock =
        StockTaking.take(
            GoodsRules.onHand(state, dated),
            AmountRules.exact(state, issue.quantity()),
            method == null ? CostMethod.FIFO : method);
    return VoucherDecision.recordGoods(
        state,
        new MovementDraft(
            issue.book(),
            command.by(),
            command.particulars(),
            issue.purpose(),
            GoodsLines.issued(state, issue, GoodsLines.cost(stock))),
        voucher -> event.apply(voucher, stock));
  }

  /** How the cost is found, or null where the lot is named. */
  private static @Nullable CostMethod method(
      LedgerState state, GoodsRules.Dated<? extends IssuingCommand> issue) {
    return issue.command().lot() == null
        ? state.of(new CostMethodKey(issue.command().book())).on(issue.date())
        : null;
  }

  private static <C> GoodsRules.Dated<C> dated(MovementCommand command, C same) {
    return new GoodsRules.Dated<>(same, command.particulars().date());
  }
}
