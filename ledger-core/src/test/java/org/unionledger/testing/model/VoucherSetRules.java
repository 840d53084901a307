package org.unionledger.testing.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.unionledger.command.PostVoucherPart;

/** The rules of vouchers that share a number. */
final class VoucherSetRules {
  private final ModelState state;

  VoucherSetRules(ModelState state) {
    this.state = state;
  }

  ModelMovement post(PostVoucherPart post, ModelBook book) {
    String id = post.first() == null ? post.id().value() : post.first().value();
    ModelMovement.Part last = state.parts.get(id);
    if (post.first() != null) {
      Refusing.when(last == null, "VOUCHER_SET_UNKNOWN");
      PostVoucherPart first = Objects.requireNonNull(last).first();
      boolean same =
          first.book().equals(post.book())
              && first.particulars().date().equals(post.particulars().date())
              && first.particulars().type() == post.particulars().type();
      Refusing.when(!same, "VOUCHER_PART_DIFFERS");
      Refusing.when(last.isLast(), "VOUCHER_SET_COMPLETE");
    }
    List<ModelLine> lines =
        new VoucherRules(state, book)
            .judge(post.lines(), post.particulars().date(), post.purpose());
    String type = post.particulars().type().toString();
    int whole = last == null ? book.next(post.particulars().date(), type) : last.whole();
    PostVoucherPart first = last == null ? post : last.first();
    ModelMovement.Part part =
        new ModelMovement.Part(first, whole, last == null ? 1 : last.part() + 1, state.parts);
    return new ModelMovement(book, post.particulars().date(), type, lines, part);
  }

  /** No number of the month or of one before it lacks a part. */
  static void allComplete(ModelState state, ModelBook book, YearMonth through) {
    boolean open =
        state.parts.values().stream()
            .filter(part -> !part.isLast() && part.first().book().value().equals(book.name))
            .anyMatch(part -> !YearMonth.from(part.first().particulars().date()).isAfter(through));
    Refusing.when(open, "VOUCHER_SETS_INCOMPLETE");
  }
}
