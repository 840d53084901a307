package org.unionledger.json;

import static org.unionledger.json.Field.AMOUNTS;
import static org.unionledger.json.Field.MOVEMENT;
import static org.unionledger.json.Field.PURPOSE;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdjustAmounts;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.CorrectPriorYear;
import org.unionledger.event.AmountsAdjusted;
import org.unionledger.event.MovementCorrected;
import org.unionledger.event.PriorYearCorrected;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;

/** Corrections of movements that are recorded. */
final class CorrectionForms {
  private CorrectionForms() {}

  static CorrectMovement correctMovement(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    CommandId movement = in.text("movement", CommandId::new);
    Particulars particulars = in.particulars();
    @Nullable String purpose = in.optionalLine("purpose");
    List<DraftLine> lines = VoucherCommands.lines(in);
    return in.at("lines", () -> new CorrectMovement(id, by, movement, particulars, purpose, lines));
  }

  static void write(CorrectMovement command, CommandText out) {
    out.text("movement", command.movement());
    out.voucher(command.particulars())
        .text("purpose", command.purpose())
        .objects("lines", VoucherCommands.texts(command.lines()));
    out.evidence(command.particulars());
  }

  static AdjustAmounts adjustAmounts(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    CommandId movement = in.text("movement", CommandId::new);
    Particulars particulars = in.particulars();
    in.require("amounts");
    List<BigDecimal> amounts = in.texts("amounts", Voucher.MOST_POSTINGS, CorrectionForms::number);
    return in.at("amounts", () -> new AdjustAmounts(id, by, movement, particulars, amounts));
  }

  /** A plain decimal number; its unit is that of the line it stands for. */
  private static BigDecimal number(String text) {
    return DecimalAmount.parse(text, Unit.CNY.code()).value();
  }

  static void write(AdjustAmounts command, CommandText out) {
    out.text("movement", command.movement());
    out.voucher(command.particulars())
        .texts("amounts", command.amounts().stream().map(BigDecimal::toPlainString).toList());
    out.evidence(command.particulars());
  }

  static CorrectPriorYear correctPriorYear(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    @Nullable CommandId movement = in.optional("movement", CommandId::new);
    Particulars particulars = in.particulars();
    List<DraftLine> lines = VoucherCommands.lines(in);
    return in.at("lines", () -> new CorrectPriorYear(id, by, book, movement, particulars, lines));
  }

  static void write(CorrectPriorYear command, CommandText out) {
    out.text("book", command.book()).text("movement", command.movement());
    out.voucher(command.particulars()).objects("lines", VoucherCommands.texts(command.lines()));
    out.evidence(command.particulars());
  }

  static MovementCorrected movementCorrected(EventFields in) {
    return new MovementCorrected(
        VoucherEvents.voucher(in), new CommandId(in.text(MOVEMENT)), in.optionalRecurring(PURPOSE));
  }

  static void write(MovementCorrected event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(MOVEMENT, event.movement()).text(PURPOSE, event.purpose());
  }

  static AmountsAdjusted amountsAdjusted(EventFields in) {
    return new AmountsAdjusted(
        VoucherEvents.voucher(in),
        new CommandId(in.text(MOVEMENT)),
        in.list(AMOUNTS, CorrectionForms::amount));
  }

  private static org.unionledger.money.Amount amount(EventFields in) {
    in.begin();
    var amount = in.amount(Field.AMOUNT);
    in.end();
    return amount;
  }

  static void write(AmountsAdjusted event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(MOVEMENT, event.movement())
        .list(
            AMOUNTS,
            event.amounts(),
            amount -> {
              out.begin();
              out.amount(Field.AMOUNT, amount);
              out.end();
            });
  }

  static PriorYearCorrected priorYearCorrected(EventFields in) {
    Voucher voucher = VoucherEvents.voucher(in);
    String movement = in.optional(MOVEMENT);
    return new PriorYearCorrected(voucher, movement == null ? null : new CommandId(movement));
  }

  static void write(PriorYearCorrected event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(MOVEMENT, event.movement());
  }
}
