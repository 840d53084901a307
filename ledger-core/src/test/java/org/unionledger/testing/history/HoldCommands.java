package org.unionledger.testing.history;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.ExpireHold;
import org.unionledger.command.HoldFund;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PayAid;
import org.unionledger.command.PayGrant;
import org.unionledger.command.PostTemplate;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.ReleaseHold;
import org.unionledger.dimension.Dimensions;
import org.unionledger.fund.FundId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;
import org.unionledger.testing.model.ModelHold;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/** Holds on funds, and payments that draw from them. */
final class HoldCommands {
  private final Scene scene;
  private final Draw draw;

  HoldCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  LedgerCommand next(CommandId id) {
    ModelBook book = scene.book();
    List<ModelHold> holds = book.holds();
    int kind = holds.isEmpty() ? 0 : draw.below(20);
    if (kind < 6) {
      return hold(id, book);
    }
    ModelHold hold = recentlyOpen(holds);
    if (kind < 8) {
      return release(id, book, hold);
    }
    return kind < 10 ? expire(id, book, hold) : pay(id, book, hold);
  }

  private LedgerCommand hold(CommandId id, ModelBook book) {
    ModelFund fund =
        scene.fund(
            book, open -> scene.isUsable(open) && (open.unit().equals("CNY") || draw.slips()));
    if (fund == null) {
      return new FundCommands(scene).authorise(id);
    }
    LocalDate date = new SpendingCommands(scene).dateIn(book, fund);
    LocalDate last = draw.slips() ? date.plusYears(3) : fund.terms().to();
    LocalDate until = date.plusDays(1L + draw.below(40));
    boolean reuse = !book.holds().isEmpty() && draw.slips();
    PartyId payee = draw.oneIn(3) ? FundCommands.payee(scene, fund) : null;
    return new HoldFund(
        id,
        Scene.ACCOUNTANT,
        draw.slips() ? Scene.ACCOUNTANT : Scene.HEAD,
        scene.idOf(book),
        scene.codeOf(fund),
        reuse ? draw.of(book.holds()).code() : "合同-" + scene.sent(),
        amount(fund.available()),
        payee,
        draw.oneIn(4) && fund.terms().purposes().isEmpty()
            ? draw.of(Scene.PURPOSES)
            : FundCommands.purpose(scene, fund),
        date,
        until.isAfter(last) ? last.isBefore(date) ? date : last : until,
        draw.oneIn(5) ? scene.summary() : null);
  }

  /** A part of what there is mostly, sometimes all or a fen more. */
  private DecimalAmount amount(BigInteger most) {
    if (draw.slips() || most.signum() <= 0) {
      return scene.amount("CNY");
    }
    BigInteger part =
        draw.oneIn(4)
            ? most.add(BigInteger.valueOf(draw.below(2)))
            : most.divide(BigInteger.valueOf(2L + draw.below(6)));
    return scene.minor(part.max(BigInteger.ONE), "CNY");
  }

  /** A hold of the newest, open ones rather; sometimes any. */
  private ModelHold recentlyOpen(List<ModelHold> holds) {
    ModelHold hold = draw.recent(holds);
    for (int tries = 0; tries < 5 && !hold.isOpen() && !draw.slips(); tries++) {
      hold = draw.recent(holds);
    }
    return hold;
  }

  private LedgerCommand release(CommandId id, ModelBook book, ModelHold hold) {
    LocalDate date = hold.from().plusDays(draw.below(20));
    return new ReleaseHold(
        id,
        Scene.HEAD,
        scene.idOf(book),
        codeOf(hold),
        draw.oneIn(2) ? null : amount(hold.held()),
        draw.slips() ? hold.from().minusDays(1) : date);
  }

  private LedgerCommand expire(CommandId id, ModelBook book, ModelHold hold) {
    LocalDate date = draw.slips() ? hold.until() : hold.until().plusDays(1L + draw.below(5));
    return new ExpireHold(id, Scene.HEAD, scene.idOf(book), codeOf(hold), date);
  }

  private String codeOf(ModelHold hold) {
    return draw.slips() ? "none" : hold.code();
  }

  private LedgerCommand pay(CommandId id, ModelBook book, ModelHold hold) {
    ModelFund other = draw.slips() ? scene.fund(book, any -> true) : null;
    ModelFund fund = other == null ? hold.fund() : other;
    Payment payment =
        new Payment(
            id,
            scene.idOf(book),
            scene.particulars(date(book, hold)),
            fund.code(),
            payee(hold, fund),
            amount(hold.held()),
            purpose(hold, fund),
            account(book, fund),
            codeOf(hold));
    return switch (draw.below(6)) {
      case 0 -> payment.aid();
      case 1 -> payment.voucher(draw.slips());
      case 2 -> payment.template(book.is2009() ? "50204" : "50404");
      case 3 -> payment.matching(matched(book));
      default -> payment.grant();
    };
  }

  /** A payment that draws from a hold, in one of the forms that it can have. */
  private record Payment(
      CommandId id,
      BookId book,
      Particulars particulars,
      String fund,
      PartyId payee,
      DecimalAmount amount,
      @Nullable String purpose,
      String account,
      String hold) {
    private static final Actor BY = Scene.ACCOUNTANT;

    LedgerCommand grant() {
      return new PayGrant(
          id, BY, book, particulars, fund, payee, amount, purpose, account, hold, Dimensions.NONE);
    }

    LedgerCommand aid() {
      String file = "帮扶档案-7";
      return new PayAid(
          id,
          BY,
          book,
          particulars,
          fund,
          payee,
          file,
          amount,
          purpose,
          account,
          hold,
          Dimensions.NONE);
    }

    LedgerCommand matching(FundId matches) {
      return new ContributeMatching(
          id,
          BY,
          book,
          particulars,
          fund,
          matches,
          payee,
          amount,
          purpose,
          account,
          hold,
          Dimensions.NONE);
    }

    LedgerCommand voucher(boolean toNobody) {
      DraftLine spent = DraftLine.debit(account, amount).forFund(fund);
      List<DraftLine> lines =
          List.of(toNobody ? spent : spent.with(payee), DraftLine.credit("102", amount));
      return new PostVoucher(id, BY, book, particulars, purpose, lines, hold);
    }

    LedgerCommand template(String expenditure) {
      return new PostTemplate(
          id,
          BY,
          book,
          particulars,
          "AID_PAID",
          Map.of("amount", DecimalAmount.cny(amount.value().toPlainString())),
          Map.of("expenditure", expenditure),
          fund,
          payee,
          purpose,
          hold,
          Dimensions.NONE);
    }
  }

  private LocalDate date(ModelBook book, ModelHold hold) {
    LocalDate day = hold.from().plusDays(draw.below(10));
    LocalDate in = day.isAfter(hold.until()) ? hold.until() : day;
    if (draw.slips()) {
      return draw.oneIn(2) ? hold.from().minusDays(1) : hold.until().plusDays(1);
    }
    var closed = book.closedThrough();
    boolean late = closed != null && !in.isAfter(closed.atEndOfMonth());
    return late && !draw.slips() ? hold.until() : in;
  }

  private PartyId payee(ModelHold hold, ModelFund fund) {
    String named = hold.payee();
    return named == null || draw.slips() ? FundCommands.payee(scene, fund) : new PartyId(named);
  }

  private @Nullable String purpose(ModelHold hold, ModelFund fund) {
    String named = hold.purpose();
    return named == null || draw.slips() ? FundCommands.purpose(scene, fund) : named;
  }

  private String account(ModelBook book, ModelFund fund) {
    List<String> accounts = fund.terms().accounts().stream().sorted().toList();
    return accounts.isEmpty() ? SpendingCommands.expenditure(scene, book) : draw.of(accounts);
  }

  private FundId matched(ModelBook own) {
    for (ModelBook other : scene.model.books()) {
      if (!other.name().equals(own.name()) && !other.funds().isEmpty()) {
        return new FundId(new BookId(other.name()), draw.of(other.funds()).code());
      }
    }
    return new FundId(new BookId("nowhere"), "no-such-fund");
  }
}
