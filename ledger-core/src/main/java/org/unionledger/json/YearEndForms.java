package org.unionledger.json;

import static org.unionledger.json.Field.APPROVED_BY;
import static org.unionledger.json.Field.BOOK;
import static org.unionledger.json.Field.FUND;
import static org.unionledger.json.Field.PERIOD;
import static org.unionledger.json.Field.REASON;
import static org.unionledger.json.Field.STEP;
import static org.unionledger.json.Field.YEAR;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.CarryForward;
import org.unionledger.command.CloseYear;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.command.ReopenPeriod;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.OpeningBalancesEntered;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.YearClosed;
import org.unionledger.fund.FundId;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.YearEndStep;

/** How books begin, and how their periods and years end. */
final class YearEndForms {
  private YearEndForms() {}

  static EnterOpeningBalances enterOpeningBalances(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    Particulars particulars = in.particulars();
    List<DraftLine> lines = VoucherCommands.lines(in);
    return in.at("lines", () -> new EnterOpeningBalances(id, by, book, particulars, lines));
  }

  static void write(EnterOpeningBalances command, CommandText out) {
    out.text("book", command.book());
    out.voucher(command.particulars()).objects("lines", VoucherCommands.texts(command.lines()));
    out.evidence(command.particulars());
  }

  static CarryForward carryForward(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    Particulars particulars = in.particulars();
    YearEndStep step = in.choice("step", YearEndStep.class);
    @Nullable String fund = in.optional("fund", FundId::requireCode);
    @Nullable DecimalAmount amount = in.optionalMoney("amount", Unit.CNY.code());
    return in.at("step", () -> new CarryForward(id, by, book, particulars, step, fund, amount));
  }

  static void write(CarryForward command, CommandText out) {
    DecimalAmount amount = command.amount();
    out.text("book", command.book());
    out.voucher(command.particulars())
        .text("step", command.step().name())
        .text("fund", command.fund())
        .text("amount", amount == null ? null : amount.value().toPlainString());
    out.evidence(command.particulars());
  }

  static CloseYear closeYear(CommandFields in) {
    return new CloseYear(
        in.id(),
        in.by(),
        in.book(),
        in.integer("year", Window.EARLIEST.getYear(), Window.LATEST.getYear()));
  }

  static void write(CloseYear command, CommandText out) {
    out.text("book", command.book()).number("year", command.year());
  }

  static ReopenPeriod reopenPeriod(CommandFields in) {
    return new ReopenPeriod(
        in.id(),
        in.by(),
        in.text("approvedBy", Actor::new),
        in.book(),
        in.month("period"),
        in.line("reason"));
  }

  static void write(ReopenPeriod command, CommandText out) {
    out.text("approvedBy", command.approvedBy())
        .text("book", command.book())
        .text("period", command.period())
        .text("reason", command.reason());
  }

  static OpeningBalancesEntered openingBalancesEntered(EventFields in) {
    return new OpeningBalancesEntered(VoucherEvents.voucher(in));
  }

  static void write(OpeningBalancesEntered event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
  }

  static CarriedForward carriedForward(EventFields in) {
    Voucher voucher = VoucherEvents.voucher(in);
    YearEndStep step = in.choice(STEP, YearEndStep.class);
    return new CarriedForward(voucher, step, in.optionalRecurring(FUND));
  }

  static void write(CarriedForward event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(STEP, event.step().name()).text(FUND, event.fund());
  }

  static YearClosed yearClosed(EventFields in) {
    return new YearClosed(in.book(), in.integer(YEAR));
  }

  static void write(YearClosed event, EventText out) throws IOException {
    out.text(BOOK, event.book()).number(YEAR, event.year());
  }

  static PeriodReopened periodReopened(EventFields in) {
    return new PeriodReopened(in.book(), in.month(PERIOD), in.actor(APPROVED_BY), in.text(REASON));
  }

  static void write(PeriodReopened event, EventText out) throws IOException {
    out.text(BOOK, event.book())
        .text(PERIOD, event.period())
        .text(APPROVED_BY, event.approvedBy())
        .text(REASON, event.reason());
  }
}
