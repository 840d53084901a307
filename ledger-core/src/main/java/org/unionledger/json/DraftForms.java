package org.unionledger.json;

import static org.unionledger.json.Field.APPROVAL_REF;
import static org.unionledger.json.Field.ATTACHMENTS;
import static org.unionledger.json.Field.BOOK;
import static org.unionledger.json.Field.CHART;
import static org.unionledger.json.Field.DATE;
import static org.unionledger.json.Field.DRAFT;
import static org.unionledger.json.Field.POSTINGS;
import static org.unionledger.json.Field.PREPARED_AT;
import static org.unionledger.json.Field.PREPARED_BY;
import static org.unionledger.json.Field.PURPOSE;
import static org.unionledger.json.Field.SUMMARY;
import static org.unionledger.json.Field.TYPE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.command.DiscardDraft;
import org.unionledger.command.DraftCommand;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.PostDraft;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherType;

/** Drafts: kept, posted and discarded. */
final class DraftForms {
  private DraftForms() {}

  static DraftCommand command(String name, CommandFields in) {
    return switch (name) {
      case "KeepDraft" -> keepDraft(in);
      case "PostDraft" -> new PostDraft(in.id(), in.by(), in.book(), draft(in));
      default -> new DiscardDraft(in.id(), in.by(), in.book(), draft(in));
    };
  }

  static void write(DraftCommand command, CommandText out) {
    out.text("book", command.book()).text("draft", command.draft());
    switch (command) {
      case KeepDraft keep -> write(keep, out);
      case PostDraft post -> {}
      case DiscardDraft discard -> {}
    }
  }

  private static KeepDraft keepDraft(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    DraftCode draft = draft(in);
    Preparation preparation = in.preparation();
    @Nullable String purpose = in.optionalLine("purpose");
    List<DraftLine> lines = VoucherCommands.lines(in);
    return in.at("lines", () -> new KeepDraft(id, by, book, draft, preparation, purpose, lines));
  }

  private static void write(KeepDraft command, CommandText out) {
    Preparation preparation = command.preparation();
    out.voucher(preparation)
        .text("purpose", command.purpose())
        .objects("lines", VoucherCommands.texts(command.lines()));
    out.evidence(preparation);
  }

  static LedgerEvent event(String type, EventFields in) {
    return switch (type) {
      case "DraftKept" -> draftKept(in);
      case "DraftPosted" -> draftPosted(in);
      default -> new DraftDiscarded(in.book(), new DraftCode(in.text(DRAFT)));
    };
  }

  private static DraftKept draftKept(EventFields in) {
    BookId book = in.book();
    ChartId chart = BookEvents.chart(in);
    DraftCode draft = new DraftCode(in.text(DRAFT));
    LocalDate date = in.date(DATE);
    VoucherType type = in.recurring(TYPE, VoucherType.class, DraftForms::type);
    String summary = in.recurring(SUMMARY);
    Actor preparedBy = in.actor(PREPARED_BY);
    Preparation preparation =
        new Preparation(
            date,
            type,
            summary,
            in.list(ATTACHMENTS, VoucherEvents::attachment),
            in.optional(APPROVAL_REF),
            in.isAt(PREPARED_AT) ? in.instant(PREPARED_AT) : null,
            VoucherEvents.signatures(in));
    List<Posting> postings = in.list(POSTINGS, VoucherEvents::posting);
    return new DraftKept(
        book, chart, draft, preparedBy, preparation, postings, in.optionalRecurring(PURPOSE));
  }

  static void write(DraftKept event, EventText out) throws IOException {
    Preparation preparation = event.preparation();
    out.text(BOOK, event.book())
        .text(CHART, event.chart())
        .text(DRAFT, event.draft())
        .text(DATE, preparation.date())
        .text(TYPE, preparation.type())
        .text(SUMMARY, preparation.summary())
        .text(PREPARED_BY, event.preparedBy())
        .list(
            ATTACHMENTS,
            preparation.attachments(),
            attachment -> VoucherEvents.write(attachment, out))
        .text(APPROVAL_REF, preparation.approvalReference())
        .text(PREPARED_AT, preparation.preparedAt());
    VoucherEvents.write(preparation.signatures(), out);
    out.list(POSTINGS, event.postings(), posting -> VoucherEvents.write(posting, out))
        .text(PURPOSE, event.purpose());
  }

  private static DraftPosted draftPosted(EventFields in) {
    Voucher voucher = VoucherEvents.voucher(in);
    return new DraftPosted(voucher, new DraftCode(in.text(DRAFT)), in.optionalRecurring(PURPOSE));
  }

  static void write(DraftPosted event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(DRAFT, event.draft()).text(PURPOSE, event.purpose());
  }

  static void write(DraftDiscarded event, EventText out) throws IOException {
    out.text(BOOK, event.book()).text(DRAFT, event.draft());
  }

  private static DraftCode draft(CommandFields in) {
    return in.text("draft", DraftCode::new);
  }

  private static VoucherType type(String name) {
    return VoucherType.find(name).orElseThrow(() -> EventFields.unknown(TYPE, name));
  }
}
