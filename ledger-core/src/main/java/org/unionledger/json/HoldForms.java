package org.unionledger.json;

import static org.unionledger.json.Field.AMOUNT;
import static org.unionledger.json.Field.APPROVAL_REF;
import static org.unionledger.json.Field.APPROVED_BY;
import static org.unionledger.json.Field.DATE;
import static org.unionledger.json.Field.DRAW;
import static org.unionledger.json.Field.FUND;
import static org.unionledger.json.Field.HOLD;
import static org.unionledger.json.Field.PAYEE;
import static org.unionledger.json.Field.PURPOSE;
import static org.unionledger.json.Field.RELEASED;
import static org.unionledger.json.Field.UNTIL;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.ExpireHold;
import org.unionledger.command.HoldCommand;
import org.unionledger.command.HoldFund;
import org.unionledger.command.ReleaseHold;
import org.unionledger.event.FundHeld;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.HoldExpired;
import org.unionledger.event.HoldReleased;
import org.unionledger.fund.Draw;
import org.unionledger.fund.FundId;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;

/** Holds on funds, and what movements draw from them. */
final class HoldForms {
  private HoldForms() {}

  static HoldCommand command(String name, CommandFields in) {
    return switch (name) {
      case "HoldFund" -> holdFund(in);
      case "ReleaseHold" ->
          new ReleaseHold(in.id(), in.by(), in.book(), code(in), amount(in), in.date("date"));
      default -> new ExpireHold(in.id(), in.by(), in.book(), code(in), in.date("date"));
    };
  }

  private static HoldFund holdFund(CommandFields in) {
    return in.at(
        "until",
        () ->
            new HoldFund(
                in.id(),
                in.by(),
                in.text("approvedBy", Actor::new),
                in.book(),
                in.fund(),
                code(in),
                in.amount(),
                in.optional("payee", PartyId::new),
                in.optionalLine("purpose"),
                in.date("date"),
                in.date("until"),
                in.optionalLine("approvalRef")));
  }

  static void write(HoldCommand command, CommandText out) {
    switch (command) {
      case HoldFund hold -> write(hold, out);
      case ReleaseHold release -> write(release, out);
      case ExpireHold expire ->
          out.text("book", expire.book()).text("hold", expire.hold()).text("date", expire.date());
    }
  }

  private static void write(HoldFund command, CommandText out) {
    out.text("approvedBy", command.approvedBy())
        .text("book", command.book())
        .text("fund", command.fund())
        .text("hold", command.hold())
        .text("amount", command.amount().value().toPlainString())
        .text("unit", command.amount().unit())
        .text("payee", command.payee())
        .text("purpose", command.purpose())
        .text("date", command.date())
        .text("until", command.until())
        .text("approvalRef", command.approvalReference());
  }

  /** Amount and unit, or neither. */
  private static @Nullable DecimalAmount amount(CommandFields in) {
    boolean hasAmount = in.has("amount");
    if (hasAmount != in.has("unit")) {
      throw in.malformed(
          hasAmount ? "unit" : "amount",
          "missing beside the other; name amount and unit, or leave both out to release all");
    }
    return hasAmount ? in.amount() : null;
  }

  private static void write(ReleaseHold command, CommandText out) {
    DecimalAmount amount = command.amount();
    out.text("book", command.book())
        .text("hold", command.hold())
        .text("amount", amount == null ? null : amount.value().toPlainString())
        .text("unit", amount == null ? null : amount.unit())
        .text("date", command.date());
  }

  private static String code(CommandFields in) {
    return in.text("hold", HoldId::requireCode);
  }

  static HoldEvent event(String type, EventFields in) {
    BookId book = in.book();
    String fund = FundId.requireCode(in.text(FUND));
    HoldId hold = new HoldId(book, in.text(HOLD));
    return switch (type) {
      case "FundHeld" -> fundHeld(hold, fund, in);
      case "HoldReleased" -> new HoldReleased(hold, fund, in.amount(RELEASED), in.date(DATE));
      default -> new HoldExpired(hold, fund, in.amount(RELEASED), in.date(DATE));
    };
  }

  private static FundHeld fundHeld(HoldId hold, String fund, EventFields in) {
    return new FundHeld(
        hold,
        fund,
        in.amount(AMOUNT),
        in.isAt(PAYEE) ? in.party(PAYEE) : null,
        in.optional(PURPOSE),
        in.date(DATE),
        in.date(UNTIL),
        in.actor(APPROVED_BY),
        in.optional(APPROVAL_REF));
  }

  static void write(HoldEvent event, EventText out) throws IOException {
    out.fund(new FundId(event.hold().book(), event.fund())).text(HOLD, event.hold().code());
    switch (event) {
      case FundHeld held ->
          out.amount(AMOUNT, held.amount())
              .text(PAYEE, held.payee())
              .text(PURPOSE, held.purpose())
              .text(DATE, held.date())
              .text(UNTIL, held.until())
              .text(APPROVED_BY, held.approvedBy())
              .text(APPROVAL_REF, held.approvalReference());
      case HoldReleased released ->
          out.amount(RELEASED, released.released()).text(DATE, released.date());
      case HoldExpired expired ->
          out.amount(RELEASED, expired.released()).text(DATE, expired.date());
    }
  }

  /** What a movement drew; it is the last field of the event. */
  static @Nullable Draw draw(EventFields in) {
    if (!in.isAt(DRAW)) {
      return null;
    }
    in.begin(DRAW);
    String fund = in.text(FUND);
    String hold = in.text(HOLD);
    Amount amount = in.amount(AMOUNT);
    in.end();
    return new Draw(fund, hold, amount);
  }

  static void write(@Nullable Draw draw, EventText out) throws IOException {
    if (draw != null) {
      out.begin(DRAW);
      out.text(FUND, draw.fund()).text(HOLD, draw.hold()).amount(AMOUNT, draw.amount());
      out.end();
    }
  }
}
