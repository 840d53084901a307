package org.unionledger.decide;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.PostVoucher;
import org.unionledger.decide.state.BookKey;
import org.unionledger.decide.state.BookState;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.decide.state.SeriesKey;
import org.unionledger.event.Movement;
import org.unionledger.event.VoucherPosted;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.refusal.BookRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.VoucherRefusal;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;

/** Decides every movement in the end: from proposed lines to a numbered voucher. */
final class VoucherDecision {
  private VoucherDecision() {}

  static Decision post(LedgerState state, PostVoucher post) {
    MovementDraft draft =
        new MovementDraft(
            post.book(), post.by(), post.particulars(), post.purpose(), post.hold(), post.lines());
    Refusal refusal = mayBeDated(state, draft.book(), draft.particulars().date());
    return refusal == null
        ? record(
            state,
            draft,
            voucher ->
                new VoucherPosted(
                    voucher, post.purpose(), HoldRules.draw(state, post.hold(), voucher)))
        : new Decision.Refused(refusal);
  }

  /** Quantities in stock are what the lots add up to, so nobody posts them by hand. */
  static @Nullable Refusal quantitiesAreLeftToGoods(List<DraftLine> lines) {
    int number = 0;
    for (DraftLine line : lines) {
      number++;
      if (AccountRole.keepsQuantities(line.account())) {
        return new VoucherRefusal.AccountOfGoods(line.account(), number);
      }
    }
    return null;
  }

  /** The book is open, and no closed period takes a posting. */
  static @Nullable Refusal mayBeDated(LedgerState state, BookId book, LocalDate date) {
    Refusal refusal = BookDecisions.bookIsOpen(state, book);
    return refusal != null ? refusal : dateIsOpen(state, book, date);
  }

  /** A closed period takes no posting (会计基础工作规范 art. 63). */
  static @Nullable Refusal dateIsOpen(LedgerState state, BookId book, LocalDate date) {
    BookState opened = state.of(new BookKey(book));
    YearMonth closedThrough = opened.closedThrough();
    return closedThrough != null && opened.isClosed(date)
        ? new BookRefusal.DateInClosedPeriod(book, date, closedThrough)
        : null;
  }

  /** Checks the lines of a draft whose book and date were checked, and numbers its voucher. */
  static Decision record(
      LedgerState state, MovementDraft draft, Function<Voucher, Movement> event) {
    return record(state, draft, () -> next(state, draft.book(), draft.particulars()), event);
  }

  /** The same with a number that is known. */
  static Decision record(
      LedgerState state,
      MovementDraft draft,
      Supplier<VoucherNumber> number,
      Function<Voucher, Movement> event) {
    Refusal refusal = quantitiesAreLeftToGoods(draft.lines());
    return refusal == null
        ? recordGoods(state, draft, number, event)
        : new Decision.Refused(refusal);
  }

  /** The same of a movement of goods, which alone moves quantities in stock, and their lots. */
  static Decision recordGoods(
      LedgerState state, MovementDraft draft, Function<Voucher, Movement> event) {
    return recordGoods(state, draft, () -> next(state, draft.book(), draft.particulars()), event);
  }

  private static Decision recordGoods(
      LedgerState state,
      MovementDraft draft,
      Supplier<VoucherNumber> number,
      Function<Voucher, Movement> event) {
    Refusal refusal = Rule.firstBroken(LineRules.ALL, state, draft.proposed());
    if (refusal == null) {
      refusal = FundUseRules.check(state, draft);
    }
    if (refusal == null) {
      refusal = DimensionRules.check(state, draft);
    }
    if (refusal == null) {
      refusal = HoldRules.check(state, draft);
    }
    return refusal != null
        ? new Decision.Refused(refusal)
        : borne(
            state,
            event.apply(
                new Voucher(
                    draft.book(),
                    BookDecisions.chartOf(state, draft.book()).id(),
                    number.get(),
                    draft.preparedBy(),
                    draft.particulars(),
                    postings(state, DimensionRules.completed(state, draft)))));
  }

  /** Lines that were checked, with exact amounts. */
  static List<Posting> postings(LedgerState state, List<DraftLine> lines) {
    List<Posting> postings = new ArrayList<>(lines.size());
    for (DraftLine line : lines) {
      postings.add(
          new Posting(
              line.account(),
              line.side(),
              AmountRules.exact(state, line.amount()),
              line.fund(),
              line.party(),
              line.dimensions()));
    }
    return postings;
  }

  /** Gives a voucher its number, if funds, parties and sums can bear it. */
  static Decision number(
      LedgerState state,
      BookId book,
      Actor preparedBy,
      Particulars particulars,
      List<Posting> postings,
      Function<Voucher, Movement> event) {
    return borne(state, event.apply(voucher(state, book, preparedBy, particulars, postings)));
  }

  private static Decision borne(LedgerState state, Movement movement) {
    Refusal refusal = Rule.firstBroken(FundMoneyRules.ALL, state, movement);
    return refusal == null ? accepted(state, movement) : new Decision.Refused(refusal);
  }

  /** Gives a voucher that moves no fund its number. */
  static Decision numbered(
      LedgerState state,
      BookId book,
      Actor preparedBy,
      Particulars particulars,
      List<Posting> postings,
      Function<Voucher, Movement> event) {
    return accepted(state, event.apply(voucher(state, book, preparedBy, particulars, postings)));
  }

  private static Voucher voucher(
      LedgerState state,
      BookId book,
      Actor preparedBy,
      Particulars particulars,
      List<Posting> postings) {
    return new Voucher(
        book,
        BookDecisions.chartOf(state, book).id(),
        next(state, book, particulars),
        preparedBy,
        particulars,
        postings);
  }

  /** The next number of a series. */
  static VoucherNumber next(LedgerState state, BookId book, Particulars particulars) {
    int year = particulars.date().getYear();
    long last = state.of(new SeriesKey(book, year, particulars.type()));
    return new VoucherNumber(year, particulars.type(), last + 1);
  }

  /** A movement that was checked, if the sums of its book bear it. */
  static Decision accepted(LedgerState state, Movement movement) {
    BookKey book = new BookKey(movement.voucher().book());
    state.of(book).after(movement); // refuses a turnover beyond 64 bits
    return new Decision.Accepted(movement);
  }
}
