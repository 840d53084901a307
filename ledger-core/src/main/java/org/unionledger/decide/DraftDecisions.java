package org.unionledger.decide;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.command.DiscardDraft;
import org.unionledger.command.DraftCommand;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.PostDraft;
import org.unionledger.decide.state.DraftKey;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.OpenDraftsKey;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.refusal.CommandRefusal;
import org.unionledger.refusal.DraftRefusal;
import org.unionledger.refusal.MigrationRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Posting;

/**
 * Decides drafts. A draft has the form of a voucher when it is kept; what funds and sums allow is
 * judged when it is posted, on the state of that moment.
 */
final class DraftDecisions {
  private static final int MOST_NAMED = 20;

  private static final List<Rule<KeepDraft>> KEEPING =
      List.of(
          (state, keep) ->
              VoucherDecision.mayBeDated(state, keep.book(), keep.preparation().date()),
          DraftDecisions::isNew,
          (state, keep) -> VoucherDecision.quantitiesAreLeftToGoods(keep.lines()),
          (state, keep) ->
              Rule.firstBroken(LineRules.ALL, state, new ProposedLines(keep.book(), keep.lines())));

  private static final List<Rule<PostDraft>> POSTING =
      List.of(
          (state, post) -> isOpen(state, post.book(), post.draft()),
          DraftDecisions::somebodyElseApproves,
          DraftDecisions::signaturesAreSeparate,
          DraftDecisions::isOfTheBooksChart);

  private DraftDecisions() {}

  static Decision decide(LedgerState state, DraftCommand command) {
    return switch (command) {
      case KeepDraft keep -> keep(state, keep);
      case PostDraft post -> post(state, post);
      case DiscardDraft discard -> discard(state, discard);
    };
  }

  private static Decision keep(LedgerState state, KeepDraft keep) {
    Refusal refusal = Rule.firstBroken(KEEPING, state, keep);
    return refusal != null
        ? new Decision.Refused(refusal)
        : new Decision.Accepted(
            new DraftKept(
                keep.book(),
                BookDecisions.chartOf(state, keep.book()).id(),
                keep.draft(),
                keep.by(),
                keep.preparation(),
                VoucherDecision.postings(state, keep.lines()),
                keep.purpose()));
  }

  /** Its month is open: no month is closed before its drafts are posted or discarded. */
  private static Decision post(LedgerState state, PostDraft post) {
    Refusal refusal = Rule.firstBroken(POSTING, state, post);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    DraftKept kept = open(state, post.book(), post.draft());
    MovementDraft draft =
        new MovementDraft(
            kept.book(),
            kept.preparedBy(),
            kept.preparation().approvedBy(post.by()),
            kept.purpose(),
            kept.postings().stream().map(DraftDecisions::proposed).toList());
    return VoucherDecision.record(
        state, draft, voucher -> new DraftPosted(voucher, post.draft(), kept.purpose()));
  }

  private static Decision discard(LedgerState state, DiscardDraft discard) {
    Refusal refusal = isOpen(state, discard.book(), discard.draft());
    return refusal == null
        ? new Decision.Accepted(new DraftDiscarded(discard.book(), discard.draft()))
        : new Decision.Refused(refusal);
  }

  /** All vouchers of a period are posted before it is closed (会计基础工作规范 art. 63(1)). */
  static @Nullable Refusal areAllPosted(LedgerState state, BookId book, YearMonth through) {
    List<DraftCode> drafts = state.of(new OpenDraftsKey(book)).through(through.atEndOfMonth());
    return drafts.isEmpty()
        ? null
        : new DraftRefusal.DraftsOpen(
            book, through, drafts.size(), drafts.subList(0, Math.min(drafts.size(), MOST_NAMED)));
  }

  private static @Nullable Refusal isNew(LedgerState state, KeepDraft keep) {
    return state
        .of(new DraftKey(keep.book(), keep.draft()))
        .map(
            kept ->
                new DraftRefusal.DraftAlreadyKept(
                    keep.book(), keep.draft(), kept.preparation().date()))
        .orElse(null);
  }

  private static @Nullable Refusal isOpen(LedgerState state, BookId book, DraftCode draft) {
    return state.of(new DraftKey(book, draft)).isPresent()
        ? null
        : new DraftRefusal.DraftUnknown(book, draft);
  }

  private static @Nullable Refusal somebodyElseApproves(LedgerState state, PostDraft post) {
    return open(state, post.book(), post.draft()).preparedBy().equals(post.by())
        ? new CommandRefusal.PreparerApproves(post.by())
        : null;
  }

  /** Only now it is known who approves it. */
  private static @Nullable Refusal signaturesAreSeparate(LedgerState state, PostDraft post) {
    DraftKept kept = open(state, post.book(), post.draft());
    return SignatureRules.check(kept.preparedBy(), post.by(), kept.preparation().signatures());
  }

  private static @Nullable Refusal isOfTheBooksChart(LedgerState state, PostDraft post) {
    ChartId kept = open(state, post.book(), post.draft()).chart();
    ChartId chart = BookDecisions.chartOf(state, post.book()).id();
    return kept == chart
        ? null
        : new MigrationRefusal.DraftOfFormerChart(post.book(), post.draft(), kept, chart);
  }

  /** A draft that was checked to be open. */
  private static DraftKept open(LedgerState state, BookId book, DraftCode draft) {
    return state
        .of(new DraftKey(book, draft))
        .orElseThrow(() -> new IllegalStateException("ledger bug: " + draft + " was not checked"));
  }

  private static DraftLine proposed(Posting posting) {
    Amount amount = posting.amount();
    return new DraftLine(
        posting.account(),
        posting.side(),
        new DecimalAmount(amount.toDecimal(), amount.unit().code()),
        posting.fund(),
        posting.party(),
        posting.dimensions());
  }
}
