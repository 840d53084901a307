package org.unionledger.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.command.Reverse;
import org.unionledger.fund.FundId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;
import org.unionledger.voucher.VoucherType;

/** The general voucher and the reversal. */
final class VoucherCommands {
  private VoucherCommands() {}

  static PostVoucher postVoucher(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    Particulars particulars = in.particulars();
    @Nullable String purpose = in.optionalLine("purpose");
    List<DraftLine> lines = lines(in);
    @Nullable String hold = in.hold();
    return in.at("lines", () -> new PostVoucher(id, by, book, particulars, purpose, lines, hold));
  }

  static void write(PostVoucher command, CommandText out) {
    out.text("book", command.book());
    out.voucher(command.particulars())
        .text("purpose", command.purpose())
        .objects("lines", texts(command.lines()));
    out.text("hold", command.hold());
    out.evidence(command.particulars());
  }

  static PostVoucherPart postVoucherPart(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    Particulars particulars = in.particulars();
    @Nullable Integer parts =
        in.has("parts") ? in.integer("parts", 2, VoucherNumber.MOST_PARTS) : null;
    @Nullable CommandId first = in.optional("first", CommandId::new);
    @Nullable String purpose = in.optionalLine("purpose");
    List<DraftLine> lines = lines(in);
    return in.at(
        "parts",
        () -> new PostVoucherPart(id, by, book, particulars, parts, first, purpose, lines));
  }

  static void write(PostVoucherPart command, CommandText out) {
    Integer parts = command.parts();
    out.text("book", command.book());
    out.voucher(command.particulars());
    if (parts != null) {
      out.number("parts", parts);
    }
    out.text("first", command.first())
        .text("purpose", command.purpose())
        .objects("lines", texts(command.lines()));
    out.evidence(command.particulars());
  }

  static Reverse reverse(CommandFields in) {
    return new Reverse(
        in.id(), in.by(), in.text("movement", CommandId::new), in.particulars(VoucherType.GENERAL));
  }

  static void write(Reverse command, CommandText out) {
    Particulars particulars = command.particulars();
    out.text("movement", command.movement())
        .text("date", particulars.date())
        .text("summary", particulars.summary());
    out.evidence(particulars);
  }

  /** The field {@code lines}. */
  static List<DraftLine> lines(CommandFields in) {
    in.require("lines");
    return in.objects("lines", Voucher.MOST_POSTINGS, VoucherCommands::readLine);
  }

  /** The lines as they are written. */
  static List<JsonText> texts(List<DraftLine> lines) {
    return lines.stream().map(VoucherCommands::line).toList();
  }

  private static DraftLine readLine(CommandFields in) {
    return new DraftLine(
        in.line("account"),
        in.choice("side", Side.class),
        in.amount(),
        in.optional("fund", FundId::requireCode),
        in.optional("party", PartyId::new),
        DimensionForms.dimensions(in));
  }

  private static JsonText line(DraftLine line) {
    JsonText text =
        new JsonText()
            .text("account", line.account())
            .text("side", line.side().name())
            .text("amount", line.amount().value().toPlainString())
            .text("unit", line.amount().unit())
            .text("fund", line.fund())
            .text("party", line.party());
    DimensionForms.write(line.dimensions(), text);
    return text;
  }
}
