package org.unionledger.testing.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PayAid;
import org.unionledger.command.PayGrant;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;
import org.unionledger.voucher.Particulars;

/** Grants, aid and matching money. */
final class SpendingCommands {
  private final Scene scene;
  private final Draw draw;

  SpendingCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  /** A payment of any kind from a fund of some book; an authorisation if the book has no fund. */
  LedgerCommand pay(CommandId id) {
    ModelBook book = scene.book();
    ModelFund fund = scene.fund(book, scene::isUsable);
    if (fund == null) {
      return new FundCommands(scene).authorise(id);
    }
    BookId bookId = scene.idOf(book);
    Particulars particulars = scene.particulars(dateIn(book, fund));
    String code = scene.codeOf(fund);
    PartyId payee = FundCommands.payee(scene, fund);
    DecimalAmount amount = FundCommands.payment(scene, fund, payee);
    String purpose = FundCommands.purpose(scene, fund);
    String account = account(book, fund);
    return switch (draw.below(5)) {
      case 0 -> aid(id, bookId, particulars, code, payee, amount, purpose, account);
      case 1 ->
          new ContributeMatching(
              id,
              Scene.ACCOUNTANT,
              bookId,
              particulars,
              code,
              matched(book),
              draw.oneIn(3) ? null : payee,
              amount,
              purpose,
              account);
      default ->
          new PayGrant(
              id, Scene.ACCOUNTANT, bookId, particulars, code, payee, amount, purpose, account);
    };
  }

  private static PayAid aid(
      CommandId id,
      BookId book,
      Particulars particulars,
      String fund,
      PartyId payee,
      DecimalAmount amount,
      @Nullable String purpose,
      @Nullable String account) {
    String file = "帮扶档案-7";
    return new PayAid(
        id, Scene.ACCOUNTANT, book, particulars, fund, payee, file, amount, purpose, account);
  }

  private FundId matched(ModelBook own) {
    ModelBook other = scene.book();
    for (int tries = 0; tries < 4 && other.name().equals(own.name()) && !draw.slips(); tries++) {
      other = scene.book();
    }
    boolean none = other.funds().isEmpty() || draw.slips();
    return new FundId(
        new BookId(draw.slips() ? "nowhere" : other.name()),
        none ? "no-such-fund" : draw.recent(other.funds()).code());
  }

  private @Nullable String account(ModelBook book, ModelFund fund) {
    List<String> allowed = fund.terms().accounts().stream().sorted().toList();
    if (draw.slips()) {
      return draw.of(List.of("102", "memo:masks", "50601", "50801", "99999"));
    }
    if (allowed.size() == 1 && draw.oneIn(2)) {
      return null;
    }
    if (!allowed.isEmpty()) {
      return draw.of(allowed);
    }
    return draw.slips() ? null : expenditure(scene, book);
  }

  static String expenditure(Scene scene, ModelBook book) {
    return scene.draw.of(
        book.chart().codes().stream().filter(book.chart()::isExpenditure).toList());
  }

  /** A day on which a fund may be used and the book is open, if there is one nearby. */
  LocalDate dateIn(ModelBook book, ModelFund fund) {
    LocalDate day = scene.date(book);
    if (draw.slips()) {
      return day;
    }
    LocalDate from = fund.terms().from();
    return day.isBefore(from) ? from : day.isAfter(fund.terms().to()) ? fund.terms().to() : day;
  }
}
