package org.unionledger.testing.history;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.unionledger.command.CarryForward;
import org.unionledger.command.CloseYear;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PostTemplate;
import org.unionledger.command.ReopenPeriod;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.YearEndStep;

/** How books begin, and how periods and years end; movements by template. */
final class YearEndCommands {
  private final Scene scene;
  private final Draw draw;
  private final int begun;

  YearEndCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
    this.begun = scene.today.getYear();
  }

  /** Only the first voucher of a book may be one. */
  LedgerCommand open(CommandId id) {
    ModelBook book = scene.model.books().getLast();
    DecimalAmount amount = scene.amount("CNY");
    String account = draw.oneIn(3) ? "408" : book.is2009() ? "331" : "32205";
    return new EnterOpeningBalances(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(scene.date(book)),
        List.of(DraftLine.debit("102", amount), DraftLine.credit(account, amount)));
  }

  LedgerCommand carry(CommandId id) {
    ModelBook book = scene.book();
    LocalDate end = LocalDate.of(scene.today.getYear(), 12, 31);
    YearEndStep step = draw.oneIn(2) ? YearEndStep.RESULT : draw.of(List.of(YearEndStep.values()));
    ModelFund fund = scene.fund(book, open -> true);
    boolean free = fund == null || (step != YearEndStep.SURPLUS && draw.oneIn(3));
    boolean surplus = step == YearEndStep.SURPLUS && fund != null;
    YearEndStep taken = surplus || step != YearEndStep.SURPLUS ? step : YearEndStep.RESULT;
    return new CarryForward(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(draw.slips() ? end.minusDays(1) : end),
        taken,
        free || fund == null ? null : scene.codeOf(fund),
        surplus && fund != null ? surplus(book, fund) : null);
  }

  /** Some of what the fund has left, or any amount. */
  private DecimalAmount surplus(ModelBook book, ModelFund fund) {
    BigInteger left = book.carriedOver(scene.codeOf(fund), draw.slips() ? "331" : "321");
    return left.signum() > 0 && !draw.slips()
        ? scene.minor(left.divide(BigInteger.valueOf(1 + draw.below(3))).max(BigInteger.ONE), "CNY")
        : cny();
  }

  private DecimalAmount cny() {
    return new DecimalAmount(scene.amount("CNY").value(), "CNY");
  }

  LedgerCommand closeYear(CommandId id) {
    int year = draw.oneIn(2) ? begun - 2 : scene.today.getYear() - 1;
    return new CloseYear(id, Scene.HEAD, scene.idOf(scene.book()), year);
  }

  LedgerCommand reopen(CommandId id) {
    ModelBook book = scene.book();
    YearMonth closed = book.closedThrough();
    YearMonth period =
        closed == null || draw.slips()
            ? YearMonth.from(scene.today)
            : closed.minusMonths(draw.oneIn(6) ? 60 + draw.below(60) : draw.below(2));
    Actor approvedBy = draw.slips() ? Scene.HEAD : Scene.ACCOUNTANT;
    return new ReopenPeriod(id, Scene.HEAD, approvedBy, scene.idOf(book), period, scene.summary());
  }

  LedgerCommand template(CommandId id) {
    ModelBook book = scene.book();
    String template =
        draw.oneIn(6)
            ? "NO_SUCH_TEMPLATE"
            : draw.of(
                List.of(
                    "INTEREST_RECEIVED",
                    "LEVY_RECEIVED",
                    "AID_PAID",
                    "ADVANCE_PAID",
                    "DEPRECIATED"));
    boolean levy = template.equals("LEVY_RECEIVED");
    var figures = new TreeMap<String, DecimalAmount>();
    figures.put(
        levy && !draw.oneIn(6) ? "own" : draw.oneIn(6) ? "cost" : levy ? "upper" : "amount", cny());
    if (levy && draw.oneIn(2)) {
      figures.put("upper", cny());
    }
    var accounts = new TreeMap<String, String>();
    if (template.equals("AID_PAID") && !draw.oneIn(6)) {
      accounts.put("expenditure", draw.oneIn(6) ? "501" : book.is2009() ? "50204" : "50404");
    }
    ModelFund fund = draw.oneIn(3) ? scene.fund(book, scene::isUsable) : null;
    return new PostTemplate(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(scene.date(book)),
        template,
        figures,
        accounts,
        fund == null ? null : scene.codeOf(fund),
        draw.oneIn(6) ? null : scene.party(),
        fund == null ? null : FundCommands.purpose(scene, fund));
  }
}
