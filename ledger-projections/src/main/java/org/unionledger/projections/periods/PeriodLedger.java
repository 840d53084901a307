package org.unionledger.projections.periods;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.YearClosed;
import org.unionledger.identity.BookId;
import org.unionledger.projections.directory.Directory;
import org.unionledger.projections.directory.Requirement;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.postings.PerKey;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;
import org.unionledger.voucher.Voucher;

/** What can be said of the periods of books. For one thread at a time. */
public final class PeriodLedger implements Projection<PeriodLedger> {
  private static final Interest INTEREST =
      Interest.inPostings(PostingColumn.TURNOVER, PostingColumn.DAY, PostingColumn.POSITION)
          .and(
              Interest.inEvents(
                  List.of(
                      CarriedForward.class,
                      PeriodClosed.class,
                      PeriodReopened.class,
                      YearClosed.class)));

  private final Directory directory = new Directory();
  private final Map<BookId, Months> books = new HashMap<>();
  private final PerKey<Months> byKey = new PerKey<>(key -> months(key.book()));
  private long position;

  /**
   * The months of one book: how many vouchers each has, and which of its years are being closed.
   */
  private static final class Months {
    private final SortedMap<YearMonth, Long> vouchers = new TreeMap<>();
    private final Set<Integer> carried = new HashSet<>();
    private ClosedPeriods closed = ClosedPeriods.UNTOLD;

    private void merge(Months next) {
      next.vouchers.forEach((month, count) -> vouchers.merge(month, count, Long::sum));
      carried.addAll(next.carried);
      closed = closed.after(next.closed);
    }

    private PeriodState state(YearMonth month) {
      if (closed.isClosed(month.getYear())) {
        return PeriodState.SEALED;
      }
      if (closed.isClosed(month)) {
        return PeriodState.CLOSED;
      }
      return carried.contains(month.getYear()) ? PeriodState.CLOSING : PeriodState.OPEN;
    }

    private @Nullable YearMonth last() {
      YearMonth posted = vouchers.isEmpty() ? null : vouchers.lastKey();
      YearMonth through = closed.through();
      return posted == null || through == null || !through.isAfter(posted) ? posted : through;
    }
  }

  /** What no event comes to. */
  public PeriodLedger() {}

  @Override
  public Interest interest() {
    return directory.interest().and(INTEREST);
  }

  @Override
  public void fold(Postings run) {
    directory.fold(run);
    byKey.turnTo(run);
    long last = 0;
    for (int index = 0; index < run.size(); index++) {
      if (run.position(index) != last) {
        last = run.position(index);
        count(run, index);
      }
    }
    position = run.extent().last();
  }

  /** A voucher is counted with its first posting. */
  private void count(Postings run, int index) {
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(run.epochDay(index)));
    byKey.of(run.key(index)).vouchers.merge(month, 1L, Long::sum);
  }

  @Override
  public void fold(RecordedEvent recorded) {
    directory.fold(recorded);
    switch (recorded.event()) {
      case PeriodClosed it -> close(it.book(), it);
      case PeriodReopened it -> close(it.book(), it);
      case YearClosed it -> close(it.book(), it);
      case CarriedForward it -> carry(it.voucher());
      case LedgerEvent other -> {}
    }
  }

  private void close(BookId book, LedgerEvent event) {
    Months months = months(book);
    months.closed = months.closed.after(event);
  }

  private void carry(Voucher voucher) {
    months(voucher.book()).carried.add(voucher.particulars().date().getYear());
  }

  private Months months(BookId book) {
    return books.computeIfAbsent(book, absent -> new Months());
  }

  @Override
  public void merge(PeriodLedger next) {
    directory.merge(next.directory);
    next.books.forEach((book, months) -> months(book).merge(months));
    position = Math.max(position, next.position);
  }

  /**
   * The months of books.
   *
   * @param book the only book, or null for all
   * @return every month
   * @throws org.unionledger.projections.query.NotKnownException if the book is not known
   */
  public PeriodReport report(@Nullable BookId book) {
    if (book != null) {
      Requirement.of(directory).book(book);
    }
    List<Period> periods = new ArrayList<>();
    SortedMap<BookId, Months> inOrder =
        new TreeMap<>((one, other) -> TextOrder.BY_CODE_POINT.compare(one.value(), other.value()));
    inOrder.putAll(books);
    inOrder.forEach(
        (of, months) -> {
          if (book == null || book.equals(of)) {
            add(periods, of, months);
          }
        });
    return new PeriodReport(position, periods);
  }

  private static void add(List<Period> periods, BookId book, Months months) {
    YearMonth last = months.last();
    if (last == null) {
      return;
    }
    for (YearMonth month = months.vouchers.firstKey();
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      long vouchers = months.vouchers.getOrDefault(month, 0L);
      periods.add(new Period(book, month, months.state(month), vouchers));
    }
  }
}
