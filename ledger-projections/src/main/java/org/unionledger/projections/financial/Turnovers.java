package org.unionledger.projections.financial;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Side;
import org.unionledger.dimension.Ownership;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.Movement;
import org.unionledger.event.OpeningBalancesEntered;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.DailySums;
import org.unionledger.projections.postings.PerKey;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Debit and credit turnover in CNY of every key on an account of the chart, by effective day.
 * Opening balances (上年结转), and those that a book took to its chart, count as if they had always
 * been there: they are no turnover. For one thread at a time.
 */
final class Turnovers implements Projection<Turnovers> {
  static final int DEBIT = 0;
  static final int CREDIT = 1;
  private static final int COLUMNS = 2;

  /** When opening balances count: before the first day of any period. */
  static final LocalDate ALWAYS = Window.EARLIEST;

  private static final Interest INTEREST =
      Interest.inPostings(
          PostingColumn.TURNOVER,
          PostingColumn.AMOUNT,
          PostingColumn.DAY,
          PostingColumn.DIMENSIONS);

  private final Map<Kept, DailySums> sums = new HashMap<>();
  private final PerKey<Line> byKey = new PerKey<>(key -> new Line(isCounted(key) ? key : null));

  /** Where the postings of a key go: nowhere if no statement counts them. */
  private final class Line {
    private final @Nullable PostingKey key;
    private @Nullable DailySums others;
    private @Nullable DailySums ofState;

    private Line(@Nullable PostingKey key) {
      this.key = key;
    }

    private @Nullable DailySums sums(boolean state) {
      DailySums known = state ? ofState : others;
      if (known != null || key == null) {
        return known;
      }
      DailySums made = Turnovers.this.sums(new Kept(key, state));
      if (state) {
        ofState = made;
      } else {
        others = made;
      }
      return made;
    }
  }

  /** What is summed: postings of a key, those of the state's assets apart. */
  private record Kept(PostingKey key, boolean ofState) {}

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(Postings run) {
    byKey.turnTo(run);
    for (int index = 0; index < run.size(); index++) {
      DailySums into = byKey.of(run.key(index)).sums(isOfState(run, index));
      if (into != null) {
        into.add(run.epochDay(index), run.isDebit(index) ? DEBIT : CREDIT, run.minor(index));
      }
    }
  }

  /**
   * Takes opening balances, and those that a book takes to another chart, from their day to before
   * all days; they are folded as postings too.
   */
  void open(Movement opening) {
    Voucher voucher = opening.voucher();
    LocalDate day = voucher.particulars().date();
    for (Posting posting : voucher.postings()) {
      PostingKey key = PostingKey.of(opening, posting);
      if (isCounted(key) && opens(opening, posting)) {
        int column = posting.side() == Side.DEBIT ? DEBIT : CREDIT;
        long minor = posting.amount().minor();
        DailySums into = sums(new Kept(key, isOfState(posting)));
        into.add(day, column, Math.negateExact(minor));
        into.add(ALWAYS, column, minor);
      }
    }
  }

  /** Whether a posting counts as if it had always been there (上年结转). */
  static boolean opens(Movement movement, Posting posting) {
    return movement instanceof OpeningBalancesEntered
        || (movement instanceof ChartMigrated && posting.formerChart() == null);
  }

  /** Takes the postings of a movement that is not recorded. */
  void post(Movement movement) {
    Voucher voucher = movement.voucher();
    for (Posting posting : voucher.postings()) {
      PostingKey key = PostingKey.of(movement, posting);
      if (isCounted(key)) {
        int column = posting.side() == Side.DEBIT ? DEBIT : CREDIT;
        sums(new Kept(key, isOfState(posting)))
            .add(voucher.particulars().date(), column, posting.amount().minor());
      }
    }
  }

  private static boolean isCounted(PostingKey key) {
    return isCounted(key.account(), key.unit());
  }

  /** Statements are of money on the accounts of the chart. */
  static boolean isCounted(String account, Unit unit) {
    return unit.equals(Unit.CNY) && !account.startsWith(Chart.MEMO_PREFIX);
  }

  private static boolean isOfState(Postings run, int index) {
    int number = run.dimensions(index);
    return number != Postings.NOBODY
        && run.dictionary().dimensions(number).ownership() == Ownership.STATE;
  }

  static boolean isOfState(Posting posting) {
    return posting.dimensions().ownership() == Ownership.STATE;
  }

  private DailySums sums(Kept key) {
    return sums.computeIfAbsent(key, absent -> new DailySums(COLUMNS));
  }

  @Override
  public void merge(Turnovers next) {
    next.sums.forEach((key, daily) -> sums(key).merge(daily));
  }

  /** Takes what a key comes to. */
  @FunctionalInterface
  interface Taker {
    void take(PostingKey key, boolean ofState, DailySums sums);
  }

  /** Hands over the sums of a book. */
  void forEach(BookId book, Taker taker) {
    sums.forEach(
        (key, daily) -> {
          if (key.key().book().equals(book)) {
            taker.take(key.key(), key.ofState(), daily);
          }
        });
  }
}
