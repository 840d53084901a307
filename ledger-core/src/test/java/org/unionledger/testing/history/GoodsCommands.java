package org.unionledger.testing.history;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AssembleKit;
import org.unionledger.command.ChooseCostMethod;
import org.unionledger.command.CountStock;
import org.unionledger.command.DonateGoods;
import org.unionledger.command.IssueGoods;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.command.SettleStockDifference;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.GoodsSource;
import org.unionledger.goods.LotId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Preparation;

/** Goods that come and go. */
final class GoodsCommands {
  private final Scene scene;
  private final Draw draw;
  private final List<CommandId> counts = new ArrayList<>();

  GoodsCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  /** Some command about goods; a unit is declared if there are none yet. */
  LedgerCommand next(CommandId id) {
    if (scene.model.units().size() < 2) {
      return new BookCommands(scene).declareUnit(id);
    }
    int kind = draw.below(24);
    if (kind == 0) {
      return chooseMethod(id);
    } else if (kind < 9) {
      return receive(id);
    } else if (kind < 20) {
      return issue(id);
    } else if (kind < 22) {
      return assemble(id);
    }
    return kind < 23 || counts.isEmpty() ? count(id) : settle(id);
  }

  private LedgerCommand assemble(CommandId id) {
    ModelBook book = scene.book();
    LocalDate date = scene.date(book);
    List<String> goods = scene.model.units().subList(1, scene.model.units().size());
    String kit = draw.of(goods);
    List<DecimalAmount> components = new ArrayList<>();
    for (String item : draw.some(goods)) {
      BigInteger onHand = book.onHand(item, date);
      if (!item.equals(kit) && (onHand.signum() > 0 || draw.slips())) {
        BigInteger each = draw.slips() ? onHand : onHand.divide(BigInteger.valueOf(40));
        components.add(scene.minor(each.max(BigInteger.ONE), item));
      }
    }
    return new AssembleKit(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(date),
        DecimalAmount.parse(String.valueOf(1 + draw.below(12)), kit),
        draw.slips() ? List.of() : components,
        lot(book, kit, date, draw.oneIn(4)));
  }

  private LedgerCommand count(CommandId id) {
    ModelBook book = scene.book();
    String item = stockedItem(book);
    LocalDate date = draw.oneIn(3) ? scene.date(book) : scene.today;
    BigInteger onHand = book.onHand(item, date);
    BigInteger counted =
        draw.oneIn(3)
            ? onHand
            : onHand.add(BigInteger.valueOf(draw.below(9) - 4L)).max(BigInteger.ZERO);
    boolean known = !draw.slips() && scene.model.units().contains(item);
    DecimalAmount value = draw.oneIn(2) ? scene.amount("CNY") : null;
    counts.add(id);
    return new CountStock(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(date),
        known ? scene.minor(counted, item) : new DecimalAmount(scene.amount("CNY").value(), item),
        value == null || value.unit().equals("CNY") ? value : null);
  }

  private LedgerCommand settle(CommandId id) {
    return new SettleStockDifference(
        id,
        Scene.ACCOUNTANT,
        draw.slips() ? new CommandId("c-0") : draw.recent(counts),
        approved(scene.today));
  }

  private LedgerCommand chooseMethod(CommandId id) {
    ModelBook book = scene.book();
    return new ChooseCostMethod(
        id, Scene.HEAD, scene.idOf(book), draw.of(List.of(CostMethod.values())), scene.date(book));
  }

  private String item() {
    if (draw.slips()) {
      return "abacus";
    }
    List<String> goods = scene.model.units().subList(1, scene.model.units().size());
    return draw.of(goods);
  }

  private LedgerCommand receive(CommandId id) {
    ModelBook book = scene.book();
    String item = item();
    boolean declared = scene.model.units().contains(item);
    GoodsSource source = draw.of(List.of(GoodsSource.values()));
    boolean bought = source == GoodsSource.PURCHASED;
    boolean spends = (bought && !book.is2009()) != draw.slips();
    ModelFund fund = spends && draw.oneIn(2) ? scene.fund(book, scene::isUsable) : null;
    LocalDate date =
        fund == null ? scene.date(book) : new SpendingCommands(scene).dateIn(book, fund);
    DecimalAmount quantity =
        draw.slips() || !declared
            ? new DecimalAmount(scene.amount("CNY").value(), item)
            : scene.minor(BigInteger.valueOf(draw.between(1, 400)), item);
    DecimalAmount value = bought || draw.oneIn(2) ? scene.amount("CNY") : null;
    PartyId party = fund == null ? scene.party() : FundCommands.payee(scene, fund);
    return new ReceiveGoods(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(date),
        source,
        quantity,
        value == null || value.unit().equals("CNY") ? value : DecimalAmount.cny("17"),
        lot(book, item, date, draw.oneIn(3)),
        fund == null ? null : scene.codeOf(fund),
        fund == null ? null : FundCommands.purpose(scene, fund),
        spends ? account(book, fund) : null,
        draw.slips() ? null : party);
  }

  /** A lot by name now and then; for a receipt mostly a new one. */
  private @Nullable LotId lot(ModelBook book, String item, LocalDate date, boolean named) {
    if (!named) {
      return null;
    }
    List<String> lots = book.lotsOf(item, date);
    return lots.isEmpty() || draw.oneIn(2)
        ? new LotId("batch-" + draw.below(50))
        : new LotId(draw.of(lots));
  }

  private @Nullable String account(ModelBook book, @Nullable ModelFund fund) {
    if (draw.slips()) {
      return draw.of(List.of("102", "memo:masks", "50601", "99999"));
    }
    List<String> allowed =
        fund == null ? List.of() : fund.terms().accounts().stream().sorted().toList();
    if (allowed.size() == 1 && draw.oneIn(2)) {
      return null;
    }
    return draw.slips()
        ? null
        : allowed.isEmpty() ? SpendingCommands.expenditure(scene, book) : draw.of(allowed);
  }

  private LedgerCommand issue(CommandId id) {
    ModelBook book = scene.book();
    String item = stockedItem(book);
    ModelFund fund = bearer(book, item);
    LocalDate date =
        fund == null ? scene.date(book) : new SpendingCommands(scene).dateIn(book, fund);
    DecimalAmount quantity = taken(book, item, date);
    LotId lot = lot(book, item, date, draw.oneIn(5));
    String code = fund == null ? null : scene.codeOf(fund);
    String purpose = fund == null ? null : FundCommands.purpose(scene, fund);
    String account = book.is2009() != draw.slips() ? account(book, fund) : null;
    PartyId party = fund == null ? scene.party() : FundCommands.payee(scene, fund);
    BookId in = scene.idOf(book);
    Particulars how = draw.oneIn(6) ? approved(date) : scene.particulars(date);
    Actor by = Scene.ACCOUNTANT;
    return how.approvalReference() != null || draw.oneIn(40)
        ? new DonateGoods(id, by, in, how, quantity, lot, code, purpose, account, party)
        : new IssueGoods(id, by, in, how, quantity, lot, code, purpose, account, party);
  }

  /** A quota of the item, or money where an issue is an expenditure; none mostly. */
  private @Nullable ModelFund bearer(ModelBook book, String item) {
    String unit = draw.oneIn(3) ? item : book.is2009() && draw.oneIn(2) ? "CNY" : "";
    return unit.isEmpty()
        ? null
        : scene.fund(book, fund -> scene.isUsable(fund) && fund.unit().equals(unit));
  }

  /** An item that is on hand, mostly. */
  private String stockedItem(ModelBook book) {
    String item = item();
    for (int tries = 0; tries < 3 && book.onHand(item, scene.today).signum() == 0; tries++) {
      item = item();
    }
    return item;
  }

  /** Mostly a part of what is on hand, sometimes all of it or one more. */
  private DecimalAmount taken(ModelBook book, String item, LocalDate date) {
    if (draw.slips() || !scene.model.units().contains(item)) {
      return new DecimalAmount(scene.amount("CNY").value(), item);
    }
    BigInteger onHand = book.onHand(item, date);
    BigInteger taken =
        draw.oneIn(5)
            ? onHand.add(BigInteger.valueOf(draw.below(2)))
            : onHand.divide(BigInteger.valueOf(2L + draw.below(6)));
    return scene.minor(taken.max(BigInteger.ONE), item);
  }

  private Particulars approved(LocalDate date) {
    Particulars particulars = scene.particulars(date);
    return new Preparation(
            particulars.date(),
            particulars.type(),
            particulars.summary(),
            particulars.attachments(),
            draw.oneIn(8) ? null : "总工办发〔2020〕9号",
            null,
            particulars.signatures())
        .approvedBy(particulars.approvedBy());
  }
}
