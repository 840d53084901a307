package org.unionledger.projections.balances;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.PostingDictionary;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/**
 * Debit and credit turnover of every key that a posting has touched, over all days: the quickest
 * way to all balances where none is asked for as of a day. For one thread at a time.
 */
public final class TurnoverProjection implements Projection<TurnoverProjection> {
  private static final Interest INTEREST =
      Interest.inPostings(PostingColumn.TURNOVER, PostingColumn.AMOUNT);

  /** Charts follow each other. */
  private static final Comparator<ChartId> LATEST = Comparator.naturalOrder();

  /** Sums under earlier dictionaries: debit and credit. */
  private final Map<PostingKey, long[]> settled = new HashMap<>();

  /** Sums under the dictionary at hand, by key and side. */
  private @Nullable PostingDictionary dictionary;

  private long[] sums = {};
  private boolean[] touched = {};

  /** What no event comes to. */
  public TurnoverProjection() {}

  @Override
  public Interest interest() {
    return INTEREST;
  }

  @Override
  public void fold(Postings run) {
    turnTo(run);
    long[] into = sums;
    boolean[] touch = touched;
    for (int index = 0; index < run.size(); index++) {
      int turnover = run.turnover(index);
      into[turnover] = Math.addExact(into[turnover], run.minor(index));
      touch[turnover] = true;
    }
  }

  private void turnTo(Postings run) {
    if (dictionary != run.dictionary()) {
      settle();
      dictionary = run.dictionary();
    }
    makeRoom(2 * run.extent().keysAfter());
  }

  private void makeRoom(int turnovers) {
    if (sums.length < turnovers) {
      int capacity = Math.max(turnovers, 2 * sums.length);
      sums = Arrays.copyOf(sums, capacity);
      touched = Arrays.copyOf(touched, capacity);
    }
  }

  private void settle() {
    PostingDictionary names = dictionary;
    if (names != null) {
      for (int turnover = 0; turnover < sums.length; turnover++) {
        if (touched[turnover]) {
          add(names.key(turnover >> 1), turnover & 1, sums[turnover]);
        }
      }
    }
    Arrays.fill(sums, 0);
    Arrays.fill(touched, false);
  }

  private void add(PostingKey key, int side, long minor) {
    long[] both = settled.computeIfAbsent(key, absent -> new long[2]);
    both[side] = Math.addExact(both[side], minor);
  }

  @Override
  public void merge(TurnoverProjection next) {
    if (dictionary == next.dictionary) {
      addNumbered(next);
    } else {
      next.settle();
    }
    next.settled.forEach(
        (key, both) -> {
          add(key, 0, both[0]);
          add(key, 1, both[1]);
        });
  }

  /** What both have numbered alike needs no names. */
  private void addNumbered(TurnoverProjection next) {
    makeRoom(next.sums.length);
    for (int turnover = 0; turnover < next.sums.length; turnover++) {
      sums[turnover] = Math.addExact(sums[turnover], next.sums[turnover]);
      touched[turnover] |= next.touched[turnover];
    }
  }

  /**
   * All balances that a posting has touched, be it that nothing remains.
   *
   * @return the balances in the order of their keys
   */
  public List<Balance> balances() {
    settle();
    Map<BookId, ChartId> charts = new HashMap<>();
    settled.keySet().stream()
        .filter(key -> !key.account().startsWith(Chart.MEMO_PREFIX))
        .forEach(key -> charts.merge(key.book(), key.chart(), BinaryOperator.maxBy(LATEST)));
    SortedMap<BalanceKey, long[]> sorted = new TreeMap<>();
    settled.forEach(
        (key, both) -> {
          ChartId now = charts.getOrDefault(key.book(), key.chart());
          long[] sum = sorted.computeIfAbsent(BalanceKey.of(key, now), absent -> new long[2]);
          sum[0] = Math.addExact(sum[0], both[0]);
          sum[1] = Math.addExact(sum[1], both[1]);
        });
    return sorted.entrySet().stream()
        .map(
            entry ->
                new Balance(
                    entry.getKey(),
                    new Amount(entry.getValue()[0], entry.getKey().unit()),
                    new Amount(entry.getValue()[1], entry.getKey().unit())))
        .toList();
  }
}
