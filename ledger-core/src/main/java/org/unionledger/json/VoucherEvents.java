package org.unionledger.json;

import static org.unionledger.json.Field.ACCOUNT;
import static org.unionledger.json.Field.AMOUNT;
import static org.unionledger.json.Field.APPROVAL_REF;
import static org.unionledger.json.Field.APPROVED_BY;
import static org.unionledger.json.Field.ATTACHMENTS;
import static org.unionledger.json.Field.BOOK;
import static org.unionledger.json.Field.CASHIER;
import static org.unionledger.json.Field.CHART;
import static org.unionledger.json.Field.CHECKED_BY;
import static org.unionledger.json.Field.CUSTODIAN;
import static org.unionledger.json.Field.DATE;
import static org.unionledger.json.Field.FIRST;
import static org.unionledger.json.Field.FUND;
import static org.unionledger.json.Field.HANDLED_BY;
import static org.unionledger.json.Field.LEVY_PERIOD;
import static org.unionledger.json.Field.MOVEMENT;
import static org.unionledger.json.Field.NAME;
import static org.unionledger.json.Field.NUMBER;
import static org.unionledger.json.Field.PARTY;
import static org.unionledger.json.Field.PLAN;
import static org.unionledger.json.Field.POSTINGS;
import static org.unionledger.json.Field.PREPARED_AT;
import static org.unionledger.json.Field.PREPARED_BY;
import static org.unionledger.json.Field.PURPOSE;
import static org.unionledger.json.Field.REOPENS;
import static org.unionledger.json.Field.SHA256;
import static org.unionledger.json.Field.SIDE;
import static org.unionledger.json.Field.SUMMARY;
import static org.unionledger.json.Field.VOUCHER;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.SplitUse;
import org.unionledger.event.VoucherPartPosted;
import org.unionledger.event.VoucherPosted;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.voucher.Attachment;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Signatures;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;

/** Vouchers, the general movement and the reversal. */
final class VoucherEvents {
  private VoucherEvents() {}

  static VoucherPosted voucherPosted(EventFields in) {
    return new VoucherPosted(voucher(in), in.optionalRecurring(PURPOSE), HoldForms.draw(in));
  }

  static void write(VoucherPosted event, EventText out) throws IOException {
    write(event.voucher(), out);
    out.text(PURPOSE, event.purpose());
    HoldForms.write(event.draw(), out);
  }

  static VoucherPartPosted voucherPartPosted(EventFields in) {
    Voucher voucher = voucher(in);
    return new VoucherPartPosted(
        voucher,
        in.isAt(FIRST) ? new CommandId(in.text(FIRST)) : null,
        in.optionalRecurring(PURPOSE));
  }

  static void write(VoucherPartPosted event, EventText out) throws IOException {
    write(event.voucher(), out);
    out.text(FIRST, event.first()).text(PURPOSE, event.purpose());
  }

  static MovementReversed movementReversed(EventFields in) {
    return new MovementReversed(
        voucher(in),
        new CommandId(in.text(MOVEMENT)),
        GoodsEvents.stock(in),
        in.isAt(REOPENS) ? new CommandId(in.text(REOPENS)) : null,
        HoldForms.draw(in),
        in.isAt(PLAN) ? new SplitUse(in.text(PLAN), in.month(LEVY_PERIOD)) : null);
  }

  static void write(MovementReversed event, EventText out) throws IOException {
    write(event.voucher(), out);
    out.text(MOVEMENT, event.movement());
    GoodsEvents.write(event.stock(), out);
    out.text(REOPENS, event.reopens());
    HoldForms.write(event.draw(), out);
    SplitUse use = event.splitUse();
    if (use != null) {
      out.text(PLAN, use.plan()).text(LEVY_PERIOD, use.levyPeriod());
    }
  }

  /** Reads the field {@code voucher}; its number holds the type. */
  static Voucher voucher(EventFields in) {
    in.begin(VOUCHER);
    BookId book = in.book();
    ChartId chart = BookEvents.chart(in);
    VoucherNumber number = VoucherNumber.parse(in.text(NUMBER));
    LocalDate date = in.date(DATE);
    String summary = in.recurring(SUMMARY);
    Actor preparedBy = in.actor(PREPARED_BY);
    Actor approvedBy = in.actor(APPROVED_BY);
    Preparation preparation =
        new Preparation(
            date,
            number.type(),
            summary,
            in.list(ATTACHMENTS, VoucherEvents::attachment),
            in.optional(APPROVAL_REF),
            in.isAt(PREPARED_AT) ? in.instant(PREPARED_AT) : null,
            signatures(in));
    List<Posting> postings = in.list(POSTINGS, VoucherEvents::posting);
    in.end();
    return new Voucher(
        book, chart, number, preparedBy, preparation.approvedBy(approvedBy), postings);
  }

  /** Who signed beside preparer and approver. */
  static Signatures signatures(EventFields in) {
    Actor checkedBy = in.isAt(CHECKED_BY) ? in.actor(CHECKED_BY) : null;
    Actor handledBy = in.isAt(HANDLED_BY) ? in.actor(HANDLED_BY) : null;
    Actor cashier = in.isAt(CASHIER) ? in.actor(CASHIER) : null;
    Actor custodian = in.isAt(CUSTODIAN) ? in.actor(CUSTODIAN) : null;
    return checkedBy == null && handledBy == null && cashier == null && custodian == null
        ? Signatures.NONE
        : new Signatures(checkedBy, handledBy, cashier, custodian);
  }

  static void write(Signatures signatures, EventText out) throws IOException {
    out.text(CHECKED_BY, signatures.checkedBy())
        .text(HANDLED_BY, signatures.handledBy())
        .text(CASHIER, signatures.cashier())
        .text(CUSTODIAN, signatures.custodian());
  }

  static void write(Voucher voucher, EventText out) throws IOException {
    Particulars particulars = voucher.particulars();
    out.begin(VOUCHER);
    out.text(BOOK, voucher.book())
        .text(CHART, voucher.chart())
        .text(NUMBER, voucher.number())
        .text(DATE, particulars.date())
        .text(SUMMARY, particulars.summary())
        .text(PREPARED_BY, voucher.preparedBy())
        .text(APPROVED_BY, particulars.approvedBy())
        .list(ATTACHMENTS, particulars.attachments(), attachment -> write(attachment, out))
        .text(APPROVAL_REF, particulars.approvalReference())
        .text(PREPARED_AT, particulars.preparedAt());
    write(particulars.signatures(), out);
    out.list(POSTINGS, voucher.postings(), posting -> write(posting, out));
    out.end();
  }

  static Attachment attachment(EventFields in) {
    in.begin();
    String sha256 = in.text(SHA256);
    Attachment attachment = new Attachment(sha256, in.text(NAME));
    if (!attachment.sha256().equals(sha256)) {
      throw new InvalidValueException("attachment sha256 must be written in lower case");
    }
    in.end();
    return attachment;
  }

  static void write(Attachment attachment, EventText out) throws IOException {
    out.begin();
    out.text(SHA256, attachment.sha256()).text(NAME, attachment.name());
    out.end();
  }

  static Posting posting(EventFields in) {
    in.begin();
    Posting posting =
        new Posting(
            in.recurring(ACCOUNT),
            in.choice(SIDE, Side.class),
            in.amount(AMOUNT),
            in.optionalRecurring(FUND),
            in.isAt(PARTY) ? in.party(PARTY) : null,
            DimensionForms.dimensions(in),
            in.isAt(CHART) ? BookEvents.chart(in) : null);
    in.end();
    return posting;
  }

  static void write(Posting posting, EventText out) throws IOException {
    out.begin();
    out.text(ACCOUNT, posting.account())
        .text(SIDE, posting.side().name())
        .amount(AMOUNT, posting.amount())
        .text(FUND, posting.fund())
        .text(PARTY, posting.party());
    DimensionForms.write(posting.dimensions(), out);
    out.text(CHART, posting.formerChart());
    out.end();
  }
}
