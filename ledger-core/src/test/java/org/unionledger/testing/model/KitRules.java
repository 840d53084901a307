package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.command.AssembleKit;
import org.unionledger.goods.CostMethod;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.DraftLine;

/** The rules of kits. */
final class KitRules {
  private final ModelState state;
  private final ModelBook book;

  KitRules(ModelState state, ModelBook book) {
    this.state = state;
    this.book = book;
  }

  ModelMovement assemble(AssembleKit kit) {
    LocalDate date = kit.particulars().date();
    AmountRules amounts = new AmountRules(state);
    Refusing.when(kit.components().isEmpty(), "KIT_WITHOUT_COMPONENTS");
    BigInteger kits = amounts.check(kit.quantity());
    String item = kit.quantity().unit();
    String lot = kit.lot() == null ? kit.id().value() : kit.lot().value();
    Refusing.when(book.stockOf(item).lot(lot) != null, "LOT_ALREADY_ON_HAND");
    Map<String, List<ModelStock.Change>> changes = new LinkedHashMap<>();
    List<DraftLine> drafts = new ArrayList<>();
    BigInteger cost = BigInteger.ZERO;
    for (DecimalAmount each : kit.components()) {
      DecimalAmount all =
          new DecimalAmount(each.value().multiply(kit.quantity().value()), each.unit());
      List<ModelStock.Change> taken = take(all, amounts.check(all), date);
      changes.put(each.unit(), taken);
      cost = cost.subtract(ModelTaking.sum(taken.stream().map(ModelStock.Change::value).toList()));
      drafts.add(DraftLine.debit("memo:goods-assembled", all));
      drafts.add(DraftLine.credit("memo:goods-on-hand", all));
    }
    int receipt = book.stockOf(item).receipts() + 1;
    changes.put(item, List.of(new ModelStock.Change(lot, receipt, date, kits, cost)));
    drafts.add(DraftLine.debit("memo:goods-on-hand", kit.quantity()));
    drafts.add(DraftLine.credit("memo:goods-assembled", kit.quantity()));
    List<ModelLine> lines = new VoucherRules(state, book).judgeGoods(drafts, date, null);
    return new ModelMovement(
        book, date, kit.particulars().type().toString(), lines, new ModelMovement.Goods(changes));
  }

  private List<ModelStock.Change> take(DecimalAmount all, BigInteger taken, LocalDate date) {
    ModelStock stock = book.stockOf(all.unit());
    Refusing.when(stock.receipts() == 0, "GOODS_NEVER_RECEIVED");
    List<ModelStock.Left> lots = stock.lotsOn(date);
    BigInteger onHand = ModelTaking.sum(lots.stream().map(ModelStock.Left::quantity).toList());
    Refusing.when(taken.compareTo(onHand) > 0, "STOCK_EXCEEDED");
    return book.costMethodOn(date) == CostMethod.WEIGHTED_AVERAGE
        ? ModelTaking.average(lots, taken, date)
        : ModelTaking.fifo(lots, taken, date);
  }
}
