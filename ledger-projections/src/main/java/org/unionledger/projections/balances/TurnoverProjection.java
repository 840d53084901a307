package org.unionledger.projections.balances;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.money.Amount;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.PostingDictionary;
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

  /** Sums under earlier dictionaries: debit and credit. */
  private final Map<BalanceKey, long[]> settled = new HashMap<>();

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
          add(BalanceKey.of(names.key(turnover >> 1)), turnover & 1, sums[turnover]);
        }
      }
    }
    Arrays.fill(sums, 0);
    Arrays.fill(touched, false);
  }

  private void add(BalanceKey key, int side, long minor) {
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
    return settled.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new Balance(
                    entry.getKey(),
                    new Amount(entry.getValue()[0], entry.getKey().unit()),
                    new Amount(entry.getValue()[1], entry.getKey().unit())))
        .toList();
  }
}
