package org.unionledger.projections.dues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.PreparatoryLevySettled;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * What is held of units that have no union yet, and what became of it. For one thread at a time.
 */
public final class PreparatoryProjection implements Projection<PreparatoryProjection> {
  private static final Interest INTEREST =
      Interest.inEvents(
          List.of(
              PreparatoryLevyReceived.class, PreparatoryLevySettled.class, MovementReversed.class));

  private final Map<Key, PreparatoryUnit> units = new TreeMap<>();

  /** One unit in a book. */
  private record Key(BookId book, PartyId party) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = TextOrder.compare(book.value(), other.book.value());
      return order != 0 ? order : TextOrder.compare(party.value(), other.party.value());
    }
  }

  /** What no event comes to. */
  public PreparatoryProjection() {}

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(RecordedEvent recorded) {
    switch (recorded.event()) {
      case PreparatoryLevyReceived it ->
          unit(it.voucher().book(), it.party())
              .add(
                  new PreparatoryUnit.Receipt(
                      recorded.id(),
                      it.voucher().particulars().date(),
                      it.shares().total(),
                      it.held()));
      case PreparatoryLevySettled it ->
          unit(it.voucher().book(), it.party())
              .add(
                  new PreparatoryUnit.Settlement(
                      recorded.id(),
                      it.voucher().particulars().date(),
                      it.outcome(),
                      it.shares().lower()));
      case MovementReversed it -> reverse(it);
      case LedgerEvent other -> {}
    }
  }

  /** What a reversal is about may lie in an earlier run; whom it is about its postings say. */
  private void reverse(MovementReversed reversal) {
    Voucher voucher = reversal.voucher();
    String account =
        switch (voucher.chart()) {
          case CN_UNION_2009 -> "22203";
          case CN_UNION_2021 -> "215";
        };
    for (Posting posting : voucher.postings()) {
      PartyId party = posting.party();
      if (party != null && posting.account().equals(account)) {
        unit(voucher.book(), party).add(new PreparatoryUnit.Reversal(reversal.movement()));
        return;
      }
    }
  }

  private PreparatoryUnit unit(BookId book, PartyId party) {
    return units.computeIfAbsent(new Key(book, party), absent -> new PreparatoryUnit());
  }

  @Override
  public void merge(PreparatoryProjection next) {
    next.units.forEach((key, unit) -> unit(key.book(), key.party()).merge(unit));
  }

  /**
   * The preparatory levy of the units that are selected.
   *
   * @param query which units, as of which day; its position and its levy months are not looked at
   * @return in the order of book and unit; units of which nothing stands are left out
   */
  public List<PreparatoryLine> lines(DuesQuery query) {
    List<PreparatoryLine> lines = new ArrayList<>();
    units.forEach(
        (key, unit) -> {
          boolean ofBook = query.book() == null || query.book().equals(key.book());
          boolean ofParty = query.party() == null || query.party().equals(key.party());
          PreparatoryLine line =
              ofBook && ofParty ? unit.line(key.book(), key.party(), query.asOf()) : null;
          if (line != null) {
            lines.add(line);
          }
        });
    return lines;
  }
}
