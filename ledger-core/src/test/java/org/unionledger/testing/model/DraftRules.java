package org.unionledger.testing.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.unionledger.command.DiscardDraft;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.PostDraft;
import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;

/** The rules of vouchers that are prepared and not yet posted. */
final class DraftRules {
  private final ModelState state;

  DraftRules(ModelState state) {
    this.state = state;
  }

  ModelState.Change keep(KeepDraft keep) {
    SignatureRule.check(keep.by(), null, keep.preparation().signatures());
    ModelBook book = state.book(keep.book());
    Refusing.when(book.isClosedOn(keep.preparation().date()), "DATE_IN_CLOSED_PERIOD");
    String name = keep.draft().value();
    Refusing.when(book.drafts.containsKey(name), "DRAFT_ALREADY_KEPT");
    new VoucherRules(state, book).judgeForm(keep.lines());
    return changed -> book.drafts.put(name, keep);
  }

  ModelState.Change discard(DiscardDraft discard) {
    KeepDraft kept = open(discard.book(), discard.draft());
    return changed -> {
      ModelBook book = changed.book(kept.book());
      book.drafts.remove(kept.draft().value());
      book.formerDrafts.remove(kept.draft().value());
    };
  }

  ModelMovement post(PostDraft post) {
    KeepDraft kept = open(post.book(), post.draft());
    Refusing.when(kept.by().equals(post.by()), "PREPARER_APPROVES");
    SignatureRule.check(kept.by(), post.by(), kept.preparation().signatures());
    ModelBook book = state.book(kept.book());
    Refusing.when(book.formerDrafts.contains(post.draft().value()), "DRAFT_OF_FORMER_CHART");
    LocalDate date = kept.preparation().date();
    List<ModelLine> lines = new VoucherRules(state, book).judge(kept.lines(), date, kept.purpose());
    String type = kept.preparation().type().toString();
    return new ModelMovement(
        book, date, type, lines, new ModelMovement.Posted(kept.draft().value()));
  }

  /** No draft of the month or of one before it is open. */
  static void allPosted(ModelBook book, YearMonth through) {
    boolean open =
        book.drafts.values().stream()
            .anyMatch(kept -> !YearMonth.from(kept.preparation().date()).isAfter(through));
    Refusing.when(open, "DRAFTS_OPEN");
  }

  private KeepDraft open(BookId id, DraftCode draft) {
    ModelBook book = state.books.get(id.value());
    KeepDraft kept = book == null ? null : book.drafts.get(draft.value());
    Refusing.when(kept == null, "DRAFT_UNKNOWN");
    return Objects.requireNonNull(kept);
  }
}
