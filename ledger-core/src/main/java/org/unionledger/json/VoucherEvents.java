package org.unionledger.json;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.VoucherPosted;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Attachment;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;

/** Vouchers, the general movement and the reversal. */
final class VoucherEvents {
  private VoucherEvents() {}

  static VoucherPosted voucherPosted(EventFields in) throws IOException {
    return new VoucherPosted(voucher(in), in.optional("purpose"));
  }

  static void write(VoucherPosted event, EventText out) throws IOException {
    write(event.voucher(), out);
    out.text("purpose", event.purpose());
  }

  static MovementReversed movementReversed(EventFields in) throws IOException {
    return new MovementReversed(voucher(in), new CommandId(in.text("movement")));
  }

  static void write(MovementReversed event, EventText out) throws IOException {
    write(event.voucher(), out);
    out.text("movement", event.movement());
  }

  /** Reads the field {@code voucher}; its number holds the type. */
  static Voucher voucher(EventFields in) throws IOException {
    in.begin("voucher");
    BookId book = in.book();
    ChartId chart = BookEvents.chart(in);
    VoucherNumber number = VoucherNumber.parse(in.text("number"));
    LocalDate date = in.date("date");
    String summary = in.text("summary");
    Actor preparedBy = new Actor(in.text("preparedBy"));
    Particulars particulars =
        new Particulars(
            new Actor(in.text("approvedBy")),
            date,
            number.type(),
            summary,
            in.list("attachments", VoucherEvents::attachment),
            in.optional("approvalRef"),
            instant(in.optional("preparedAt")));
    List<Posting> postings = in.list("postings", VoucherEvents::posting);
    in.end();
    return new Voucher(book, chart, number, preparedBy, particulars, postings);
  }

  static void write(Voucher voucher, EventText out) throws IOException {
    Particulars particulars = voucher.particulars();
    out.begin("voucher");
    out.text("book", voucher.book())
        .text("chart", voucher.chart())
        .text("number", voucher.number())
        .text("date", particulars.date())
        .text("summary", particulars.summary())
        .text("preparedBy", voucher.preparedBy())
        .text("approvedBy", particulars.approvedBy())
        .list("attachments", particulars.attachments(), attachment -> write(attachment, out))
        .text("approvalRef", particulars.approvalReference())
        .text("preparedAt", particulars.preparedAt())
        .list("postings", voucher.postings(), posting -> write(posting, out));
    out.end();
  }

  private static Attachment attachment(EventFields in) throws IOException {
    in.begin();
    Attachment attachment = new Attachment(in.text("sha256"), in.text("name"));
    in.end();
    return attachment;
  }

  private static void write(Attachment attachment, EventText out) throws IOException {
    out.begin();
    out.text("sha256", attachment.sha256()).text("name", attachment.name());
    out.end();
  }

  private static Posting posting(EventFields in) throws IOException {
    in.begin();
    Posting posting =
        new Posting(
            in.text("account"),
            in.choice("side", Side.class),
            in.amount("amount"),
            in.optional("fund"),
            in.isAt("party") ? in.party("party") : null);
    in.end();
    return posting;
  }

  private static void write(Posting posting, EventText out) throws IOException {
    out.begin();
    out.text("account", posting.account())
        .text("side", posting.side().name())
        .amount("amount", posting.amount())
        .text("fund", posting.fund())
        .text("party", posting.party());
    out.end();
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
