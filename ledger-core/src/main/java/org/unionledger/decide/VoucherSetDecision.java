package org.unionledger.decide;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.OpenSetsKey;
import org.unionledger.decide.state.VoucherSetKey;
import org.unionledger.event.VoucherPartPosted;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.VoucherSetRefusal;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;

/** Decides vouchers that share a number (分数编号法, 会计基础工作规范 art. 51(2)). */
final class VoucherSetDecision {
  private static final int MOST_NAMED = 20;

  private static final List<Rule<PostVoucherPart>> POSTING =
      List.of(
          (state, post) ->
              VoucherDecision.mayBeDated(state, post.book(), post.particulars().date()),
          VoucherSetDecision::isBegun,
          VoucherSetDecision::isOfOneTransaction,
          VoucherSetDecision::isIncomplete);

  private VoucherSetDecision() {}

  static Decision post(LedgerState state, PostVoucherPart post) {
    Refusal refusal = Rule.firstBroken(POSTING, state, post);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    MovementDraft draft =
        new MovementDraft(post.book(), post.by(), post.particulars(), post.purpose(), post.lines());
    return VoucherDecision.record(
        state,
        draft,
        () -> number(state, post),
        voucher -> new VoucherPartPosted(voucher, post.first(), post.purpose()));
  }

  private static VoucherNumber number(LedgerState state, PostVoucherPart post) {
    Voucher last = last(state, post);
    if (last != null) {
      return last.number().nextPart();
    }
    VoucherNumber next = VoucherDecision.next(state, post.book(), post.particulars());
    int parts = post.parts() == null ? 1 : post.parts();
    return new VoucherNumber(next.year(), next.type(), next.number(), 1, parts);
  }

  /** All vouchers of a period are posted before it is closed (会计基础工作规范 art. 63(1)). */
  static @Nullable Refusal areAllComplete(LedgerState state, BookId book, YearMonth through) {
    var open = state.of(new OpenSetsKey(book)).through(through.atEndOfMonth());
    return open.isEmpty()
        ? null
        : new VoucherSetRefusal.VoucherSetsIncomplete(
            book,
            through,
            open.size(),
            open.values().stream().limit(MOST_NAMED).toList(),
            open.keySet().stream().limit(MOST_NAMED).map(CommandId::new).toList());
  }

  /** The last part that is posted; null before the first. */
  private static @Nullable Voucher last(LedgerState state, PostVoucherPart post) {
    CommandId first = post.first();
    return first == null ? null : state.of(new VoucherSetKey(first)).orElse(null);
  }

  private static @Nullable Refusal isBegun(LedgerState state, PostVoucherPart post) {
    CommandId first = post.first();
    return first != null && last(state, post) == null
        ? new VoucherSetRefusal.VoucherSetUnknown(first)
        : null;
  }

  private static @Nullable Refusal isOfOneTransaction(LedgerState state, PostVoucherPart post) {
    Voucher last = last(state, post);
    if (last == null
        || (last.book().equals(post.book())
            && last.particulars().date().equals(post.particulars().date())
            && last.particulars().type() == post.particulars().type())) {
      return null;
    }
    VoucherNumber number = last.number();
    return new VoucherSetRefusal.VoucherPartDiffers(
        new VoucherNumber(number.year(), number.type(), number.number(), 1, number.parts()),
        last.book(),
        last.particulars().date(),
        last.particulars().type());
  }

  private static @Nullable Refusal isIncomplete(LedgerState state, PostVoucherPart post) {
    Voucher last = last(state, post);
    CommandId first = post.first();
    return first != null && last != null && last.number().isLast()
        ? new VoucherSetRefusal.VoucherSetComplete(first, last.number())
        : null;
  }
}
