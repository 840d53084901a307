package org.unionledger.projections.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Compares what unions sent with what others have and, where they differ, finds the postings that
 * nothing answers among the events that it is given. For one thread.
 */
public final class Reconciler implements Consumer<RecordedEvent> {
  private final long position;
  private final ReconciliationQuery query;
  private final Pairs pairs;
  private final List<InterLevelLine> lines;

  /** Of each line that differs, what both sides posted: the sender first. */
  private final Map<Place, List<List<InterLevelPosting>>> posted = new HashMap<>();

  private record Place(BookId sender, BookId receiver, InterLevelKey key) {
    static Place of(InterLevelLine line) {
      return new Place(line.sender(), line.receiver(), line.key());
    }
  }

  Reconciler(long position, ReconciliationQuery query, Pairs pairs) {
    this.position = position;
    this.query = query;
    this.pairs = pairs;
    this.lines = pairs.lines();
    for (InterLevelLine line : lines) {
      if (line.differs()) {
        posted.put(Place.of(line), List.of(new ArrayList<>(), new ArrayList<>()));
      }
    }
  }

  /**
   * Whether anything differs, so that events are asked for.
   *
   * @return true if all events up to the position are to come, in order
   */
  public boolean asksForEvents() {
    return !posted.isEmpty();
  }

  /**
   * Up to where events are to come.
   *
   * @return a position
   */
  public long position() {
    return position;
  }

  @Override
  public void accept(RecordedEvent recorded) {
    if (recorded.event() instanceof Movement movement) {
      for (Posting posting : movement.voucher().postings()) {
        PostingKey key = PostingKey.of(movement, posting);
        Role role = Role.of(key);
        if (role != null && counts(movement, role)) {
          add(recorded, movement, posting, role);
        }
      }
    }
  }

  private boolean counts(Movement movement, Role role) {
    LocalDate date = movement.voucher().particulars().date();
    boolean results = role.key().ofResults();
    boolean early = results && query.from() != null && date.isBefore(query.from());
    boolean late = query.asOf() != null && date.isAfter(query.asOf());
    return !early && !late;
  }

  private void add(RecordedEvent recorded, Movement movement, Posting posting, Role role) {
    Voucher voucher = movement.voucher();
    BookId book = voucher.book();
    BookId other = pairs.other(book, role, posting.party());
    if (other == null) {
      return;
    }
    Place place =
        role.sends() ? new Place(book, other, role.key()) : new Place(other, book, role.key());
    List<List<InterLevelPosting>> both = posted.get(place);
    if (both != null) {
      both.get(role.sends() ? 0 : 1).add(posting(recorded, movement, posting, role));
    }
  }

  private static InterLevelPosting posting(
      RecordedEvent recorded, Movement movement, Posting posting, Role role) {
    Voucher voucher = movement.voucher();
    long counted = role.counted(posting.side(), posting.amount().minor());
    return new InterLevelPosting(
        voucher.book(),
        recorded.position(),
        recorded.id(),
        movement instanceof MovementReversed reversal ? reversal.movement() : null,
        voucher.number(),
        voucher.particulars().date(),
        posting.account(),
        new Amount(counted, Unit.CNY),
        voucher.particulars().summary(),
        voucher.particulars().approvalReference());
  }

  /**
   * What came of it.
   *
   * @return the reconciliation; with the open postings, if all events came
   */
  public Reconciliation reconciliation() {
    return new Reconciliation(position, lines.stream().map(this::explained).toList());
  }

  private InterLevelLine explained(InterLevelLine line) {
    @Nullable List<List<InterLevelPosting>> both = posted.get(Place.of(line));
    if (both == null) {
      return line;
    }
    Matching matching = new Matching(both.get(0), both.get(1));
    return line.with(matching.openSent(), matching.openReceived());
  }
}
