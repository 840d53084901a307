package org.unionledger.projections.drafts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionledger.chart.Side;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.directory.Directory;
import org.unionledger.projections.directory.Requirement;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;
import org.unionledger.voucher.Posting;

/** The drafts that were kept, until they are posted or discarded. For one thread at a time. */
public final class DraftLedger implements Projection<DraftLedger> {
  private static final Interest INTEREST =
      Interest.inEvents(List.of(DraftKept.class, DraftPosted.class, DraftDiscarded.class));

  private static final Comparator<OpenDraft> ORDER =
      Comparator.comparing((OpenDraft it) -> it.book().value(), TextOrder.BY_CODE_POINT)
          .thenComparing(OpenDraft::date)
          .thenComparing(it -> it.preparedBy().value(), TextOrder.BY_CODE_POINT)
          .thenComparing(it -> it.draft().value(), TextOrder.BY_CODE_POINT);

  private final Directory directory = new Directory();
  private final Map<Name, OpenDraft> open = new HashMap<>();

  /** What ended of the drafts that were kept before this run. */
  private final Set<Name> ended = new HashSet<>();

  private long position;

  private record Name(BookId book, DraftCode draft) {}

  /** What no event comes to. */
  public DraftLedger() {}

  @Override
  public Interest interest() {
    return INTEREST.and(directory.interest());
  }

  @Override
  public void fold(Postings run) {
    directory.fold(run);
    position = run.extent().last();
  }

  @Override
  public void fold(RecordedEvent recorded) {
    directory.fold(recorded);
    switch (recorded.event()) {
      case DraftKept kept -> open.put(new Name(kept.book(), kept.draft()), draft(recorded, kept));
      case DraftPosted posted -> end(new Name(posted.voucher().book(), posted.draft()));
      case DraftDiscarded discarded -> end(new Name(discarded.book(), discarded.draft()));
      case LedgerEvent other -> {}
    }
  }

  private void end(Name name) {
    if (open.remove(name) == null) {
      ended.add(name);
    }
  }

  private static OpenDraft draft(RecordedEvent recorded, DraftKept kept) {
    Amount debit = Amount.zero(Unit.CNY);
    for (Posting posting : kept.postings()) {
      boolean counts = posting.side() == Side.DEBIT && posting.amount().unit().equals(Unit.CNY);
      debit = counts ? debit.plus(posting.amount()) : debit;
    }
    return new OpenDraft(
        kept.book(),
        kept.draft(),
        kept.preparation().date(),
        kept.preparation().type(),
        kept.preparedBy(),
        kept.preparation().summary(),
        debit,
        recorded.position());
  }

  @Override
  public void merge(DraftLedger next) {
    directory.merge(next.directory);
    next.ended.forEach(this::end);
    open.putAll(next.open);
    position = Math.max(position, next.position);
  }

  /**
   * The drafts that are open.
   *
   * @param selection which books; as of a day only those dated on it or before it, which stand in
   *     the way of closing its month; its position is not looked at
   * @return the drafts, in order
   * @throws NotKnownException if the selection names what is not known
   */
  public OpenDrafts open(Selection selection) {
    Requirement.of(directory).known(selection);
    return new OpenDrafts(
        position,
        open.values().stream()
            .filter(it -> selection.book() == null || selection.book().equals(it.book()))
            .filter(it -> selection.asOf() == null || !it.date().isAfter(selection.asOf()))
            .sorted(ORDER)
            .toList());
  }
}
