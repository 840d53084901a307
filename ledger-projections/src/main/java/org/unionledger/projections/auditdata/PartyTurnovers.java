package org.unionledger.projections.auditdata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.TextOrder;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;
import org.unionledger.voucher.Posting;

/** Debit and credit turnover of every party on every account, year by year. */
final class PartyTurnovers implements Projection<PartyTurnovers> {
  private static final Interest INTEREST =
      Interest.inPostings(
          PostingColumn.TURNOVER, PostingColumn.AMOUNT, PostingColumn.DAY, PostingColumn.PARTY);

  private static final Comparator<Key> ORDER =
      Comparator.comparing((Key key) -> key.book().value(), TextOrder.BY_CODE_POINT)
          .thenComparing(key -> key.party().value(), TextOrder.BY_CODE_POINT)
          .thenComparing(Key::account, TextOrder.BY_CODE_POINT)
          .thenComparing(key -> key.unit().code(), TextOrder.BY_CODE_POINT)
          .thenComparing(Key::chartName);

  private final SortedMap<Key, SortedMap<Integer, long[]>> sums = new TreeMap<>(ORDER);

  /** The chart is null for memo accounts, which are of none. */
  private record Key(
      BookId book, PartyId party, @Nullable ChartId chart, String account, Unit unit) {
    static Key of(PostingKey key, PartyId party) {
      boolean memo = key.account().startsWith(Chart.MEMO_PREFIX);
      return new Key(key.book(), party, memo ? null : key.chart(), key.account(), key.unit());
    }

    String chartName() {
      return String.valueOf(chart);
    }
  }

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(Postings run) {
    for (int index = 0; index < run.size(); index++) {
      if (run.party(index) != Postings.NOBODY) {
        PostingKey key = run.dictionary().key(run.key(index));
        PartyId party = run.dictionary().party(run.party(index));
        int year = LocalDate.ofEpochDay(run.epochDay(index)).getYear();
        boolean debit = run.isDebit(index);
        add(Key.of(key, party), year, debit ? run.minor(index) : 0, debit ? 0 : run.minor(index));
      }
    }
  }

  private void add(Key key, int year, long debit, long credit) {
    long[] both =
        sums.computeIfAbsent(key, absent -> new TreeMap<>())
            .computeIfAbsent(year, absent -> new long[2]);
    both[0] = Math.addExact(both[0], debit);
    both[1] = Math.addExact(both[1], credit);
  }

  @Override
  public void merge(PartyTurnovers next) {
    next.sums.forEach(
        (key, years) -> years.forEach((year, both) -> add(key, year, both[0], both[1])));
  }

  /** Writes the parties of a book in a year, as far as they were posted to by its end. */
  void write(BookId book, int year, BookTables tables, TableWriter table) throws IOException {
    for (var entry : sums.entrySet()) {
      Key key = entry.getKey();
      SortedMap<Integer, long[]> years = entry.getValue();
      boolean ofYear = key.chart() == null || key.chart() == tables.chartOf(year);
      if (key.book().equals(book) && years.firstKey() <= year && ofYear) {
        long[] taken = taken(key, year, tables);
        long opening = Math.subtractExact(taken[0], taken[1]);
        for (long[] both : years.headMap(year).values()) {
          opening = Math.addExact(opening, Math.subtractExact(both[0], both[1]));
        }
        long[] both = years.getOrDefault(year, new long[2]);
        tables.auxiliary(
            table,
            year,
            new BookTables.Auxiliary("往来", key.party().value(), key.account(), key.unit()),
            new Amount(opening, key.unit()),
            new Amount(Math.subtractExact(both[0], taken[0]), key.unit()),
            new Amount(Math.subtractExact(both[1], taken[1]), key.unit()));
      }
    }
  }

  /** Debits and credits that took the party's balance to another chart: no turnover of the year. */
  private static long[] taken(Key key, int year, BookTables tables) {
    long[] both = new long[2];
    for (Posting posting : tables.postingsBegun(year)) {
      if (key.party().equals(posting.party())
          && key.account().equals(posting.account())
          && key.unit().equals(posting.amount().unit())) {
        int side = posting.side() == Side.DEBIT ? 0 : 1;
        both[side] = Math.addExact(both[side], posting.amount().minor());
      }
    }
    return both;
  }
}
