package org.unionledger.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AssembleKit;
import org.unionledger.command.ChooseCostMethod;
import org.unionledger.command.CountStock;
import org.unionledger.command.DonateGoods;
import org.unionledger.command.IssueGoods;
import org.unionledger.command.IssuingCommand;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.command.SettleStockDifference;
import org.unionledger.command.StockCommand;
import org.unionledger.dimension.Dimensions;
import org.unionledger.fund.FundId;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.GoodsSource;
import org.unionledger.goods.LotId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;

/**
 * Goods: received, issued, donated, assembled, counted, and how their cost is found. Values are
 * always in CNY.
 */
final class GoodsCommands {
  private GoodsCommands() {}

  static ReceiveGoods receiveGoods(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    Particulars particulars = in.particulars();
    GoodsSource source = in.choice("source", GoodsSource.class);
    DecimalAmount quantity = quantity(in);
    @Nullable DecimalAmount value = in.optionalMoney("value", Unit.CNY.code());
    @Nullable LotId lot = in.optional("lot", LotId::new);
    @Nullable String fund = in.optional("fund", FundId::requireCode);
    @Nullable String purpose = in.optionalLine("purpose");
    @Nullable String account = in.optionalLine("account");
    @Nullable PartyId party = in.optional("party", PartyId::new);
    Dimensions dimensions = DimensionForms.ofExpenditure(in);
    return in.at(
        "value",
        () ->
            new ReceiveGoods(
                id,
                by,
                book,
                particulars,
                source,
                quantity,
                value,
                lot,
                fund,
                purpose,
                account,
                party,
                dimensions));
  }

  static void write(ReceiveGoods command, CommandText out) {
    begin(command, command.particulars(), out).text("source", command.source().name());
    end(command, command.particulars(), command.value(), out);
  }

  static IssueGoods issueGoods(CommandFields in) {
    return new IssueGoods(
        in.id(),
        in.by(),
        in.book(),
        in.particulars(),
        quantity(in),
        in.optional("lot", LotId::new),
        in.optional("fund", FundId::requireCode),
        in.optionalLine("purpose"),
        in.optionalLine("account"),
        in.optional("party", PartyId::new));
  }

  static DonateGoods donateGoods(CommandFields in) {
    return new DonateGoods(
        in.id(),
        in.by(),
        in.book(),
        in.particulars(),
        quantity(in),
        in.optional("lot", LotId::new),
        in.optional("fund", FundId::requireCode),
        in.optionalLine("purpose"),
        in.optionalLine("account"),
        in.party());
  }

  static void write(IssuingCommand command, Particulars particulars, CommandText out) {
    begin(command, particulars, out);
    end(command, particulars, null, out);
  }

  static AssembleKit assembleKit(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    Particulars particulars = in.particulars();
    DecimalAmount quantity = quantity(in);
    List<DecimalAmount> components =
        in.objects("components", AssembleKit.MOST_COMPONENTS, GoodsCommands::quantity);
    @Nullable LotId lot = in.optional("lot", LotId::new);
    return in.at(
        "components", () -> new AssembleKit(id, by, book, particulars, quantity, components, lot));
  }

  static void write(AssembleKit command, CommandText out) {
    out.text("book", command.book());
    item(out.voucher(command.particulars()), command.quantity())
        .objects(
            "components",
            command.components().stream()
                .map(component -> item(new JsonText(), component))
                .toList())
        .text("lot", command.lot());
    out.evidence(command.particulars());
  }

  static CountStock countStock(CommandFields in) {
    return new CountStock(
        in.id(),
        in.by(),
        in.book(),
        in.particulars(),
        in.money("counted", in.text("item", StockCommand::requireItem)),
        in.optionalMoney("value", Unit.CNY.code()));
  }

  static void write(CountStock command, CommandText out) {
    DecimalAmount value = command.value();
    out.text("book", command.book());
    out.voucher(command.particulars())
        .text("item", command.counted().unit())
        .text("counted", command.counted().value().toPlainString())
        .text("value", value == null ? null : value.value().toPlainString());
    out.evidence(command.particulars());
  }

  static SettleStockDifference settleStockDifference(CommandFields in) {
    return new SettleStockDifference(
        in.id(), in.by(), in.text("count", CommandId::new), in.particulars());
  }

  static void write(SettleStockDifference command, CommandText out) {
    out.text("count", command.count());
    out.voucher(command.particulars());
    out.evidence(command.particulars());
  }

  static ChooseCostMethod chooseCostMethod(CommandFields in) {
    return new ChooseCostMethod(
        in.id(), in.by(), in.book(), in.choice("method", CostMethod.class), in.date("from"));
  }

  static void write(ChooseCostMethod command, CommandText out) {
    out.text("book", command.book())
        .text("method", command.method().name())
        .text("from", command.from());
  }

  /** How much, in the unit of the item that the same object names. */
  private static DecimalAmount quantity(CommandFields in) {
    String item = in.text("item", StockCommand::requireItem);
    return in.money("quantity", item);
  }

  private static JsonText begin(StockCommand command, Particulars particulars, CommandText out) {
    out.text("book", command.book());
    return item(out.voucher(particulars), command.quantity());
  }

  private static JsonText item(JsonText out, DecimalAmount quantity) {
    return out.text("item", quantity.unit()).text("quantity", quantity.value().toPlainString());
  }

  private static void end(
      StockCommand command,
      Particulars particulars,
      @Nullable DecimalAmount value,
      CommandText out) {
    out.text("value", value == null ? null : value.value().toPlainString())
        .text("lot", command.lot())
        .text("fund", command.fund())
        .text("purpose", command.purpose())
        .text("account", command.account())
        .text("party", command.party());
    if (command instanceof ReceiveGoods receive) {
      DimensionForms.write(receive.dimensions(), out);
    }
    out.evidence(particulars);
  }
}
