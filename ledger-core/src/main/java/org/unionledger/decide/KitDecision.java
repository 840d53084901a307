package org.unionledger.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.command.AssembleKit;
import org.unionledger.decide.state.CostMethodKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.StockKey;
import org.unionledger.decide.state.StockState;
import org.unionledger.event.KitAssembled;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.LotId;
import org.unionledger.goods.StockChange;
import org.unionledger.money.DecimalAmount;
import org.unionledger.refusal.GoodsRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;

/** Decides what kits are assembled of: quantity and cost move from the components to the kits. */
final class KitDecision {
  private static final List<Rule<AssembleKit>> ASSEMBLING =
      List.of(
          (state, kit) -> VoucherDecision.mayBeDated(state, kit.book(), kit.particulars().date()),
          KitDecision::hasComponents,
          (state, kit) -> AmountRules.check(state, kit.quantity(), 1),
          (state, kit) ->
              GoodsRules.lotIsNew(
                  state, new StockKey(kit.book(), kit.quantity().unit()), lotOf(kit)),
          KitDecision::componentsAreOnHand);

  private KitDecision() {}

  static Decision assemble(LedgerState state, AssembleKit kit) {
    Refusal refusal = Rule.firstBroken(ASSEMBLING, state, kit);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    LocalDate date = kit.particulars().date();
    CostMethod method = state.of(new CostMethodKey(kit.book())).on(date);
    List<StockChange> stock = new ArrayList<>();
    for (DecimalAmount component : needed(kit)) {
      stock.addAll(
          StockTaking.take(
              stock(state, kit, component.unit()).onHand(date),
              AmountRules.exact(state, component),
              method));
    }
    stock.add(
        new StockChange(
            lotOf(kit),
            stock(state, kit, kit.quantity().unit()).receipts() + 1,
            AmountRules.exact(state, kit.quantity()),
            GoodsLines.cost(stock)));
    return VoucherDecision.recordGoods(
        state,
        new MovementDraft(kit.book(), kit.by(), kit.particulars(), null, lines(state, kit)),
        voucher -> new KitAssembled(voucher, method, stock));
  }

  /** What all kits together are made of. */
  private static List<DecimalAmount> needed(AssembleKit kit) {
    return kit.components().stream()
        .map(
            component ->
                new DecimalAmount(
                    component.value().multiply(kit.quantity().value()), component.unit()))
        .toList();
  }

  private static LotId lotOf(AssembleKit kit) {
    return GoodsRules.newLot(kit.lot(), kit.id());
  }

  private static StockState stock(LedgerState state, AssembleKit kit, String item) {
    return state.of(new StockKey(kit.book(), item));
  }

  private static @Nullable Refusal hasComponents(LedgerState state, AssembleKit kit) {
    return kit.components().isEmpty()
        ? new GoodsRefusal.KitWithoutComponents(kit.quantity().unit())
        : null;
  }

  private static @Nullable Refusal componentsAreOnHand(LedgerState state, AssembleKit kit) {
    int line = 1;
    for (DecimalAmount component : needed(kit)) {
      line++;
      Refusal refusal = AmountRules.check(state, component, line);
      if (refusal == null) {
        refusal =
            GoodsRules.hasGoods(
                state,
                new GoodsRules.Asked(
                    kit.book(),
                    kit.particulars().date(),
                    AmountRules.exact(state, component),
                    null));
      }
      if (refusal != null) {
        return refusal;
      }
    }
    return null;
  }

  private static List<DraftLine> lines(LedgerState state, AssembleKit kit) {
    ChartId chart = BookDecisions.chartOf(state, kit.book()).id();
    List<DraftLine> lines = new ArrayList<>();
    for (DecimalAmount component : needed(kit)) {
      lines.add(GoodsLines.line(chart, AccountRole.QUANTITY_ASSEMBLED, Side.DEBIT, component));
      lines.add(GoodsLines.line(chart, AccountRole.QUANTITY_ON_HAND, Side.CREDIT, component));
    }
    lines.add(GoodsLines.line(chart, AccountRole.QUANTITY_ON_HAND, Side.DEBIT, kit.quantity()));
    lines.add(GoodsLines.line(chart, AccountRole.QUANTITY_ASSEMBLED, Side.CREDIT, kit.quantity()));
    return lines;
  }
}
