package org.unionledger.testing.history;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PostVoucher;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Voucher;

/** General vouchers: with and without funds, money and goods. */
final class VoucherCommands {
  private final Scene scene;
  private final Draw draw;

  VoucherCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  PostVoucher post(CommandId id) {
    ModelBook book = scene.book();
    ModelFund fund = scene.fund(book, scene::isUsable);
    LocalDate date =
        fund == null ? scene.date(book) : new SpendingCommands(scene).dateIn(book, fund);
    List<DraftLine> lines = new ArrayList<>();
    String purpose = null;
    if (fund == null || draw.oneIn(3)) {
      general(book, lines);
    } else {
      purpose = FundCommands.purpose(scene, fund);
      forFund(book, fund, lines);
    }
    if (draw.oneIn(5)) {
      goods(lines);
    }
    if (draw.slips()) {
      spoil(lines);
    }
    return new PostVoucher(
        id, Scene.ACCOUNTANT, scene.idOf(book), scene.particulars(date), purpose, lines);
  }

  /** A small voucher that needs no fund. */
  PostVoucher interest(CommandId id, BookId book) {
    DecimalAmount amount = scene.amount("CNY");
    List<DraftLine> lines =
        List.of(DraftLine.debit("102", amount), DraftLine.credit("408", amount));
    return new PostVoucher(id, Scene.ACCOUNTANT, book, scene.particulars(scene.today), null, lines);
  }

  /** As many lines as there may be, of the greatest amount: forty-six such vouchers fill a book. */
  LedgerCommand bulk(CommandId id) {
    ModelBook book = scene.model.books().get(0);
    String unit = scene.model.units().getLast();
    DecimalAmount greatest = scene.minor(BigInteger.valueOf(Amount.GREATEST_LINE), unit);
    List<DraftLine> lines =
        new ArrayList<>(
            Collections.nCopies(Voucher.MOST_POSTINGS / 2, DraftLine.debit("memo:in", greatest)));
    lines.addAll(
        Collections.nCopies(Voucher.MOST_POSTINGS / 2, DraftLine.credit("memo:out", greatest)));
    return new PostVoucher(
        id, Scene.ACCOUNTANT, scene.idOf(book), scene.particulars(scene.date(book)), null, lines);
  }

  private void general(ModelBook book, List<DraftLine> lines) {
    DecimalAmount amount = scene.amount("CNY");
    boolean depreciates = draw.oneIn(8);
    String debit = depreciates ? "30104" : account(book);
    String credit = depreciates ? "163" : account(book);
    PartyId party = draw.oneIn(3) ? scene.party() : null;
    lines.add(new DraftLine(debit, Side.DEBIT, amount, null, party));
    lines.add(new DraftLine(credit, Side.CREDIT, amount, null, null));
  }

  private String account(ModelBook book) {
    if (draw.slips()) {
      return draw.of(List.of("999", "memo:", "memo:口罩", "10201"));
    }
    return draw.slips() ? draw.of(book.otherChart().codes()) : draw.of(book.chart().codes());
  }

  private void forFund(ModelBook book, ModelFund fund, List<DraftLine> lines) {
    int parts = draw.oneIn(4) ? 2 + draw.below(3) : 1;
    for (int part = 0; part < parts; part++) {
      PartyId payee = FundCommands.payee(scene, fund);
      DecimalAmount amount = FundCommands.payment(scene, fund, payee);
      String code = draw.slips() ? null : scene.codeOf(fund);
      PartyId named = draw.slips() ? null : payee;
      switch (draw.below(8)) {
        case 0, 1 -> pair(lines, "102", "40302", amount, Side.CREDIT, code, null);
        case 2 -> pair(lines, "408", "102", amount, Side.DEBIT, code, null);
        case 3 -> pair(lines, "102", allowed(book, fund), amount, Side.CREDIT, code, named);
        case 4 -> pair(lines, "memo:卡", "memo:发放", amount, Side.DEBIT, code, named);
        default -> pair(lines, allowed(book, fund), "102", amount, Side.DEBIT, code, named);
      }
    }
  }

  /** A debit and a credit of the same amount; the line on one side names fund and party. */
  private static void pair(
      List<DraftLine> lines,
      String debit,
      String credit,
      DecimalAmount amount,
      Side funded,
      @Nullable String fund,
      @Nullable PartyId party) {
    boolean onDebit = funded == Side.DEBIT;
    lines.add(
        new DraftLine(debit, Side.DEBIT, amount, onDebit ? fund : null, onDebit ? party : null));
    lines.add(
        new DraftLine(credit, Side.CREDIT, amount, onDebit ? null : fund, onDebit ? null : party));
  }

  private String allowed(ModelBook book, ModelFund fund) {
    List<String> accounts = fund.terms().accounts().stream().sorted().toList();
    return accounts.isEmpty() || draw.slips()
        ? SpendingCommands.expenditure(scene, book)
        : draw.of(accounts);
  }

  private void goods(List<DraftLine> lines) {
    String unit = draw.of(scene.model.units());
    DecimalAmount amount = scene.amount(unit);
    String from = draw.slips() ? draw.of(List.of("141", "memo:goods-issued")) : "memo:供应商";
    lines.add(DraftLine.debit("memo:" + unit, amount));
    lines.add(DraftLine.credit(from, amount));
  }

  /** Replaces one line by one of another amount. */
  private void spoil(List<DraftLine> lines) {
    int index = draw.below(lines.size());
    DraftLine line = lines.get(index);
    lines.set(
        index,
        new DraftLine(line.account(), line.side(), scene.amount("CNY"), line.fund(), line.party()));
  }
}
