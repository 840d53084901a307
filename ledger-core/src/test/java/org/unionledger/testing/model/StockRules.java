package org.unionledger.testing.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.IssuingCommand;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.command.StockCommand;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.GoodsSource;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/** The rules of goods that come and go. */
final class StockRules {
  private final ModelState state;
  private final ModelBook book;
  private final Particulars particulars;

  StockRules(ModelState state, ModelBook book, Particulars particulars) {
    this.state = state;
    this.book = book;
    this.particulars = particulars;
  }

  ModelMovement receive(ReceiveGoods receive) {
    BigInteger quantity = new AmountRules(state).check(receive.quantity());
    DecimalAmount value = receive.value();
    BigInteger worth = value == null ? BigInteger.ZERO : new AmountRules(state).check(value);
    ModelStock stock = book.stockOf(receive.item());
    String lot = receive.lot() == null ? receive.id().value() : receive.lot().value();
    Refusing.when(stock.lot(lot) != null, "LOT_ALREADY_ON_HAND");
    boolean bought = receive.source() == GoodsSource.PURCHASED;
    List<DraftLine> lines = new ArrayList<>();
    if (bought && !book.is2009()) {
      String account = account(receive);
      DraftLine debit = DraftLine.debit(account, Objects.requireNonNull(value));
      lines.add(with(debit, receive.fund(), receive));
      lines.add(DraftLine.credit("102", value));
    } else {
      Refusing.when(receive.account() != null, "NO_EXPENDITURE");
      Refusing.when(receive.fund() != null, "NO_EXPENDITURE");
    }
    if (value != null) {
      lines.add(DraftLine.debit("141", value));
      lines.add(DraftLine.credit(!book.is2009() ? "30101" : bought ? "102" : "408", value));
    }
    lines.add(DraftLine.debit("memo:goods-on-hand", receive.quantity()));
    lines.add(with(DraftLine.credit("memo:goods-received", receive.quantity()), null, receive));
    return moved(
        receive,
        ModelDimensions.spread(book, lines, receive.dimensions()),
        List.of(
            new ModelStock.Change(lot, stock.receipts() + 1, particulars.date(), quantity, worth)));
  }

  ModelMovement issue(IssuingCommand issue) {
    BigInteger taken = new AmountRules(state).check(issue.quantity());
    ModelStock stock = book.stockOf(issue.item());
    Refusing.when(stock.receipts() == 0, "GOODS_NEVER_RECEIVED");
    String named = issue.lot() == null ? null : issue.lot().value();
    Refusing.when(named != null && stock.lot(named) == null, "LOT_UNKNOWN");
    LocalDate date = particulars.date();
    List<ModelStock.Left> lots =
        stock.lotsOn(date).stream()
            .filter(lot -> named == null || lot.lot().equals(named))
            .toList();
    BigInteger onHand = ModelTaking.sum(lots.stream().map(ModelStock.Left::quantity).toList());
    Refusing.when(taken.compareTo(onHand) > 0, "STOCK_EXCEEDED");
    boolean valued = lots.stream().anyMatch(lot -> lot.value().signum() > 0);
    if (!book.is2009()) {
      Refusing.when(issue.account() != null, "NO_EXPENDITURE");
    } else if (valued || issue.account() != null) {
      String account = account(issue);
      ModelFund fund = book.funds.get(issue.fund());
      boolean limited = fund != null && !fund.terms.accounts().isEmpty();
      Refusing.when(
          limited && !Objects.requireNonNull(fund).terms.accounts().contains(account),
          "ACCOUNT_NOT_ALLOWED");
    }
    boolean average = named == null && book.costMethodOn(date) == CostMethod.WEIGHTED_AVERAGE;
    List<ModelStock.Change> changes =
        average ? ModelTaking.average(lots, taken, date) : ModelTaking.fifo(lots, taken, date);
    BigInteger cost =
        ModelTaking.sum(changes.stream().map(ModelStock.Change::value).toList()).negate();
    return moved(issue, issued(issue, cost), changes);
  }

  private List<DraftLine> issued(IssuingCommand issue, BigInteger cost) {
    List<DraftLine> lines = new ArrayList<>();
    ModelFund fund = book.funds.get(issue.fund());
    boolean byMoney = book.is2009() && cost.signum() > 0 && fund != null && fund.unit.equals("CNY");
    if (cost.signum() > 0) {
      DecimalAmount value = new DecimalAmount(new BigDecimal(cost, 2), "CNY");
      lines.add(
          book.is2009()
              ? with(DraftLine.debit(account(issue), value), byMoney ? issue.fund() : null, issue)
              : DraftLine.debit("30101", value));
      lines.add(DraftLine.credit("141", value));
    }
    DraftLine given = DraftLine.debit("memo:goods-issued", issue.quantity());
    lines.add(with(given, byMoney ? null : issue.fund(), issue));
    lines.add(DraftLine.credit("memo:goods-on-hand", issue.quantity()));
    return lines;
  }

  private String account(StockCommand command) {
    ModelFund fund = book.funds.get(command.fund());
    Refusing.when(command.fund() != null && fund == null, "FUND_UNKNOWN");
    String named = command.account();
    if (named == null) {
      Refusing.when(fund == null, "EXPENDITURE_NOT_NAMED");
      var allowed = Objects.requireNonNull(fund).terms.accounts();
      Refusing.when(allowed.size() != 1, "EXPENDITURE_ACCOUNT_OPEN");
      named = allowed.iterator().next();
    }
    VoucherRules.accountKnown(book, named);
    Refusing.when(!book.chart().isExpenditure(named), "NOT_AN_EXPENDITURE_ACCOUNT");
    return named;
  }

  private static DraftLine with(DraftLine line, @Nullable String fund, StockCommand command) {
    return new DraftLine(line.account(), line.side(), line.amount(), fund, command.party());
  }

  private ModelMovement moved(
      StockCommand command, List<DraftLine> drafts, List<ModelStock.Change> changes) {
    List<ModelLine> lines =
        new VoucherRules(state, book).judgeGoods(drafts, particulars.date(), command.purpose());
    return new ModelMovement(
        book,
        particulars.date(),
        particulars.type().toString(),
        lines,
        new ModelMovement.Goods(Map.of(command.item(), changes)));
  }
}
