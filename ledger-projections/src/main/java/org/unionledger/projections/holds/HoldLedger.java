package org.unionledger.projections.holds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.FundHeld;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.fund.Draw;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.directory.Directory;
import org.unionledger.projections.directory.Requirement;
import org.unionledger.projections.internal.DailySums;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/**
 * What was set aside, and what became of it, by day. Looks at every movement, because each may draw
 * from a hold. For one thread at a time.
 */
public final class HoldLedger implements Projection<HoldLedger> {
  private static final int DRAWN = 0;
  private static final int RELEASED = 1;

  private static final Interest INTEREST =
      Interest.inKindsOf(HoldEvent.class).and(Interest.inKindsOf(Movement.class));

  private static final Comparator<OpenHold> ORDER =
      Comparator.comparing((OpenHold it) -> it.hold().book().value(), TextOrder.BY_CODE_POINT)
          .thenComparing(OpenHold::until)
          .thenComparing(it -> it.hold().code(), TextOrder.BY_CODE_POINT);

  private final Directory directory = new Directory();
  private final List<FundHeld> granted = new ArrayList<>();
  private final Map<HoldId, DailySums> changes = new HashMap<>();
  private long position;

  /** What no event comes to. */
  public HoldLedger() {}

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
      case FundHeld held -> granted.add(held);
      case HoldEvent ended ->
          add(ended.hold(), ended.date(), RELEASED, Math.negateExact(ended.change().minor()));
      case Movement movement -> draw(movement);
      case LedgerEvent other -> {}
    }
  }

  private void draw(Movement movement) {
    Draw draw = movement.draw();
    if (draw != null) {
      HoldId hold = new HoldId(movement.voucher().book(), draw.hold());
      add(hold, movement.voucher().particulars().date(), DRAWN, draw.amount().minor());
    }
  }

  private void add(HoldId hold, LocalDate day, int column, long minor) {
    sums(hold).add(day, column, minor);
  }

  private DailySums sums(HoldId hold) {
    return changes.computeIfAbsent(hold, absent -> new DailySums(2));
  }

  @Override
  public void merge(HoldLedger next) {
    directory.merge(next.directory);
    granted.addAll(next.granted);
    next.changes.forEach((hold, daily) -> sums(hold).merge(daily));
    position = Math.max(position, next.position);
  }

  /**
   * The holds that still hold something.
   *
   * @param selection which books and funds, and as of which day: what was set aside, paid and
   *     released later does not count; its position is not looked at
   * @return the holds, in order
   * @throws NotKnownException if the selection names what is not known
   */
  public OpenHolds open(Selection selection) {
    Requirement.of(directory).known(selection);
    return new OpenHolds(
        position,
        granted.stream()
            .filter(it -> isSelected(it, selection))
            .map(it -> open(it, selection.asOf()))
            .filter(it -> !it.left().isZero())
            .sorted(ORDER)
            .toList());
  }

  private static boolean isSelected(FundHeld held, Selection selection) {
    BookId book = selection.book();
    return (book == null || book.equals(held.hold().book()))
        && (selection.fund() == null || selection.fund().equals(held.fund()))
        && (selection.asOf() == null || !held.date().isAfter(selection.asOf()));
  }

  private OpenHold open(FundHeld held, @Nullable LocalDate asOf) {
    DailySums daily = changes.getOrDefault(held.hold(), new DailySums(2));
    Unit unit = held.amount().unit();
    Amount drawn = new Amount(daily.upTo(asOf, DRAWN), unit);
    Amount released = new Amount(daily.upTo(asOf, RELEASED), unit);
    return new OpenHold(
        held.hold(),
        held.fund(),
        held.date(),
        held.until(),
        held.payee(),
        held.purpose(),
        held.approvedBy(),
        held.amount(),
        drawn,
        released,
        held.amount().minus(drawn).minus(released));
  }
}
