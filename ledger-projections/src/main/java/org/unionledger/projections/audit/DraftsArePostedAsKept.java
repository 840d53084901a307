package org.unionledger.projections.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimension;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** A draft is posted as it was kept, or discarded, once, before its month is closed. */
final class DraftsArePostedAsKept implements Law {
  private final Map<Name, DraftKept> open = new HashMap<>();

  private record Name(BookId book, DraftCode draft) {}

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case DraftKept it ->
          open.putIfAbsent(new Name(it.book(), it.draft()), it) == null
              ? null
              : new Finding(AuditFault.DRAFT_DIFFERS, it.book() + ": " + it.draft());
      case DraftPosted it -> posted(it);
      case DraftDiscarded it ->
          open.remove(new Name(it.book(), it.draft())) != null
              ? null
              : new Finding(AuditFault.DRAFT_DIFFERS, it.book() + ": " + it.draft());
      case PeriodClosed it -> closed(it);
      case LedgerEvent other -> null;
    };
  }

  private @Nullable Finding posted(DraftPosted posted) {
    Voucher voucher = posted.voucher();
    DraftKept kept = open.remove(new Name(voucher.book(), posted.draft()));
    return kept != null && isOf(kept, posted)
        ? null
        : new Finding(
            AuditFault.DRAFT_DIFFERS,
            "%s %s: %s".formatted(voucher.book(), voucher.number(), posted.draft()));
  }

  private static boolean isOf(DraftKept kept, DraftPosted posted) {
    Voucher voucher = posted.voucher();
    return kept.chart() == voucher.chart()
        && kept.preparedBy().equals(voucher.preparedBy())
        && kept.preparation()
            .approvedBy(voucher.particulars().approvedBy())
            .equals(voucher.particulars())
        && areOf(kept.postings(), voucher.postings())
        && Objects.equals(kept.purpose(), posted.purpose());
  }

  private static boolean areOf(List<Posting> kept, List<Posting> posted) {
    return kept.size() == posted.size()
        && IntStream.range(0, kept.size()).allMatch(at -> isOf(kept.get(at), posted.get(at)));
  }

  /** A fund may add dimensions that the draft left to it, and changes none. */
  private static boolean isOf(Posting kept, Posting posted) {
    return kept.in(posted.dimensions()).equals(posted)
        && Stream.of(Dimension.values())
            .filter(it -> kept.dimensions().said(it) != null)
            .allMatch(
                it -> Objects.equals(kept.dimensions().said(it), posted.dimensions().said(it)));
  }

  private @Nullable Finding closed(PeriodClosed closed) {
    return open.values().stream()
        .filter(kept -> kept.book().equals(closed.book()))
        .filter(kept -> !kept.preparation().date().isAfter(closed.period().atEndOfMonth()))
        .map(DraftKept::draft)
        .sorted()
        .findFirst()
        .map(
            draft ->
                new Finding(
                    AuditFault.PERIOD_CLOSED,
                    "%s: %s %s".formatted(closed.book(), draft, closed.period())))
        .orElse(null);
  }
}
