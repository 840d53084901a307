package org.unionledger.json;

import static org.unionledger.json.Field.BOOK;
import static org.unionledger.json.Field.COST_METHOD;
import static org.unionledger.json.Field.COUNT;
import static org.unionledger.json.Field.COUNTED;
import static org.unionledger.json.Field.DATE;
import static org.unionledger.json.Field.FROM;
import static org.unionledger.json.Field.LOT;
import static org.unionledger.json.Field.PARTY;
import static org.unionledger.json.Field.PURPOSE;
import static org.unionledger.json.Field.QUANTITY;
import static org.unionledger.json.Field.RECEIPT;
import static org.unionledger.json.Field.SOURCE;
import static org.unionledger.json.Field.STOCK;
import static org.unionledger.json.Field.VALUE;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.GoodsDonated;
import org.unionledger.event.GoodsIssued;
import org.unionledger.event.GoodsReceived;
import org.unionledger.event.KitAssembled;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.StockCounted;
import org.unionledger.event.StockDifferenceSettled;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.GoodsSource;
import org.unionledger.goods.LotId;
import org.unionledger.goods.StockChange;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/** Goods: received, issued, donated, assembled, counted, and how their cost is found. */
final class GoodsEvents {
  private static final Amount NO_VALUE = Amount.zero(Unit.CNY);

  private GoodsEvents() {}

  static GoodsReceived goodsReceived(EventFields in) {
    return new GoodsReceived(
        VoucherEvents.voucher(in),
        in.choice(SOURCE, GoodsSource.class),
        in.optionalRecurring(PURPOSE),
        stock(in));
  }

  static void write(GoodsReceived event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(SOURCE, event.source().name()).text(PURPOSE, event.purpose());
    write(event.stock(), out);
  }

  static GoodsIssued goodsIssued(EventFields in) {
    return new GoodsIssued(
        VoucherEvents.voucher(in), method(in), in.optionalRecurring(PURPOSE), stock(in));
  }

  static void write(GoodsIssued event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(COST_METHOD, event.method()).text(PURPOSE, event.purpose());
    write(event.stock(), out);
  }

  static GoodsDonated goodsDonated(EventFields in) {
    return new GoodsDonated(
        VoucherEvents.voucher(in),
        in.party(PARTY),
        method(in),
        in.optionalRecurring(PURPOSE),
        stock(in));
  }

  static void write(GoodsDonated event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(PARTY, event.party()).text(COST_METHOD, event.method()).text(PURPOSE, event.purpose());
    write(event.stock(), out);
  }

  static KitAssembled kitAssembled(EventFields in) {
    return new KitAssembled(
        VoucherEvents.voucher(in), in.choice(COST_METHOD, CostMethod.class), stock(in));
  }

  static void write(KitAssembled event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(COST_METHOD, event.method().name());
    write(event.stock(), out);
  }

  static StockCounted stockCounted(EventFields in) {
    return new StockCounted(
        VoucherEvents.voucher(in),
        in.amount(COUNTED),
        in.choice(COST_METHOD, CostMethod.class),
        stock(in));
  }

  static void write(StockCounted event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.amount(COUNTED, event.counted()).text(COST_METHOD, event.method().name());
    write(event.stock(), out);
  }

  static StockConfirmed stockConfirmed(EventFields in) {
    return new StockConfirmed(in.book(), in.amount(COUNTED), in.date(DATE));
  }

  static void write(StockConfirmed event, EventText out) throws IOException {
    out.text(BOOK, event.book()).amount(COUNTED, event.counted()).text(DATE, event.date());
  }

  static StockDifferenceSettled stockDifferenceSettled(EventFields in) {
    return new StockDifferenceSettled(VoucherEvents.voucher(in), new CommandId(in.text(COUNT)));
  }

  static void write(StockDifferenceSettled event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(COUNT, event.count());
  }

  static CostMethodChosen costMethodChosen(EventFields in) {
    return new CostMethodChosen(in.book(), in.choice(COST_METHOD, CostMethod.class), in.date(FROM));
  }

  static void write(CostMethodChosen event, EventText out) throws IOException {
    out.text(BOOK, event.book()).text(COST_METHOD, event.method().name()).text(FROM, event.from());
  }

  /** The changes of lots, none if they are left out. */
  static List<StockChange> stock(EventFields in) {
    return in.list(STOCK, GoodsEvents::change);
  }

  static void write(List<StockChange> stock, EventText out) throws IOException {
    out.list(STOCK, stock, change -> write(change, out));
  }

  private static @Nullable CostMethod method(EventFields in) {
    return in.isAt(COST_METHOD) ? in.choice(COST_METHOD, CostMethod.class) : null;
  }

  private static StockChange change(EventFields in) {
    in.begin();
    LotId lot = in.recurring(LOT, LotId.class, LotId::new);
    int receipt = in.integer(RECEIPT);
    Amount quantity = in.amount(QUANTITY);
    Amount value = in.isAt(VALUE) ? value(in.text(VALUE)) : NO_VALUE;
    in.end();
    return new StockChange(lot, receipt, quantity, value);
  }

  private static Amount value(String text) {
    Amount value = Amounts.inUnitOf(NO_VALUE, text);
    if (value.isZero()) {
      throw new InvalidValueException("a value of nothing is left out");
    }
    return value;
  }

  private static void write(StockChange change, EventText out) throws IOException {
    out.begin();
    out.text(LOT, change.lot())
        .number(RECEIPT, change.receipt())
        .amount(QUANTITY, change.quantity());
    if (!change.value().isZero()) {
      out.text(VALUE, change.value().toPlainText());
    }
    out.end();
  }
}
