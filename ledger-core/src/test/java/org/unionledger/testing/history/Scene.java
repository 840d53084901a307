package org.unionledger.testing.history;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.LedgerModel;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;
import org.unionledger.voucher.Attachment;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Signatures;
import org.unionledger.voucher.VoucherType;

/** Where a history stands: the ledger so far, the day, and what people there would write. */
final class Scene {
  static final Actor ACCOUNTANT = new Actor("accountant");
  static final Actor HEAD = new Actor("finance-head");
  static final List<String> PURPOSES = List.of("帮扶", "慰问", "普惠", "防疫");
  static final List<PartyId> PARTIES =
      IntStream.rangeClosed(1, 24).mapToObj(number -> new PartyId("org-" + number)).toList();

  final Draw draw;
  final LedgerModel model = new LedgerModel();
  LocalDate today;
  private int sent;

  Scene(long seed) {
    this.draw = new Draw(seed);
    this.today = LocalDate.of(2020, 1, 15).plusDays(draw.below(700));
  }

  CommandId nextId() {
    sent++;
    return new CommandId("c-" + sent);
  }

  int sent() {
    return sent;
  }

  ModelBook book() {
    return draw.of(model.books());
  }

  /** The book's name, or a name of no book. */
  BookId idOf(ModelBook book) {
    return new BookId(draw.slips() ? "nowhere" : book.name());
  }

  PartyId party() {
    return draw.of(PARTIES);
  }

  /** One of the newest suitable open funds of a book mostly; null if the book has none at all. */
  @Nullable ModelFund fund(ModelBook book, Predicate<ModelFund> suitable) {
    List<ModelFund> funds = book.funds();
    List<ModelFund> open = new ArrayList<>();
    int oldest = draw.oneIn(8) ? 0 : Math.max(0, funds.size() - 80);
    for (int index = funds.size() - 1; index >= oldest && open.size() < 12; index--) {
      ModelFund fund = funds.get(index);
      if (!fund.isClosed() && suitable.test(fund)) {
        open.add(fund);
      }
    }
    if (open.isEmpty() || draw.slips()) {
      return funds.isEmpty() ? null : draw.recent(funds);
    }
    return draw.of(open);
  }

  /** Whether a fund has money today. */
  boolean isUsable(ModelFund fund) {
    return fund.available().signum() > 0
        && !fund.terms().from().isAfter(today)
        && !fund.terms().to().isBefore(today);
  }

  String codeOf(ModelFund fund) {
    return draw.slips() ? "no-such-fund" : fund.code();
  }

  /** A day near today in a month that is open, mostly. */
  LocalDate date(ModelBook book) {
    LocalDate day = today.plusDays(draw.below(30) - 24L);
    YearMonth closed = book.closedThrough();
    if (closed != null && !draw.slips() && !day.isAfter(closed.atEndOfMonth())) {
      return closed.atEndOfMonth().plusDays(1L + draw.below(20));
    }
    return draw.slips() ? day.minusDays(draw.below(400)) : day;
  }

  Particulars particulars(LocalDate date) {
    VoucherType type = draw.oneIn(3) ? draw.of(List.of(VoucherType.values())) : VoucherType.GENERAL;
    return particulars(date, type);
  }

  Particulars particulars(LocalDate date, VoucherType type) {
    Actor approvedBy = draw.slips() ? ACCOUNTANT : HEAD;
    List<Attachment> attachments =
        draw.oneIn(20) ? List.of(new Attachment("0f".repeat(32), "发票")) : List.of();
    String reference = draw.oneIn(20) ? "总工办发〔2020〕2号" : null;
    return new Preparation(date, type, summary(), attachments, reference, null, signatures())
        .approvedBy(approvedBy);
  }

  /** Mostly nobody beside preparer and approver; sometimes somebody who may not sign twice. */
  private Signatures signatures() {
    return draw.oneIn(12)
        ? new Signatures(signer(), signer(), signer(), signer())
        : Signatures.NONE;
  }

  private @Nullable Actor signer() {
    return draw.slips()
        ? draw.of(List.of(ACCOUNTANT, HEAD))
        : draw.oneIn(2) ? null : draw.of(List.of(new Actor("zhao"), new Actor("qian")));
  }

  /** A summary; sometimes one that nobody should write. */
  String summary() {
    return draw.slips()
        ? draw.of(List.of("慰问 13800138000", "身份证11010119900307123X", "卡号 6222021234567890123"))
        : draw.of(List.of("慰问一线职工", "采购口罩", "会员活动", "帮扶困难职工", "拨付"));
  }

  /** An amount of a unit that most funds can pay. */
  DecimalAmount amount(String unit) {
    if (draw.slips()) {
      return draw.of(
          List.of(
              DecimalAmount.parse("0", unit),
              DecimalAmount.parse("-12.5", unit),
              DecimalAmount.parse("0.0000001", unit),
              DecimalAmount.parse("10000000000000000", unit),
              DecimalAmount.parse("17", "abacus")));
    }
    long most = draw.oneIn(10) ? 5_000_000 : 200_000;
    return minor(BigInteger.valueOf(draw.oneIn(12) ? 1 : draw.between(1, most)), unit);
  }

  /** So many minor units of a declared unit. */
  DecimalAmount minor(BigInteger minor, String unit) {
    return new DecimalAmount(new BigDecimal(minor, model.scaleOf(unit)), unit);
  }
}
