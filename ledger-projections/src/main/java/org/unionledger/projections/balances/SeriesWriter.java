package org.unionledger.projections.balances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/** Sums the days of many keys up by period. */
final class SeriesWriter {
  private final TurnoverQuery query;
  private final Unit unit;
  private final NavigableMap<LocalDate, Sums> periods = new TreeMap<>();
  private long opening;

  /** What a period's days come to. */
  private static final class Sums {
    private long debit;
    private long credit;
  }

  SeriesWriter(TurnoverQuery query, Unit unit) {
    this.query = query;
    this.unit = unit;
  }

  void add(int epochDay, long debit, long credit) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    if (query.counts(day)) {
      Sums sums = periods.computeIfAbsent(query.step().first(day), absent -> new Sums());
      sums.debit = Math.addExact(sums.debit, debit);
      sums.credit = Math.addExact(sums.credit, credit);
    } else if (query.from() != null && day.isBefore(query.from())) {
      opening = Math.addExact(opening, Math.subtractExact(debit, credit));
    }
  }

  List<TurnoverPeriod> periods() {
    List<TurnoverPeriod> series = new ArrayList<>();
    if (periods.isEmpty()) {
      return series;
    }
    Amount balance = new Amount(opening, unit);
    LocalDate end = query.step().last(periods.lastKey());
    for (LocalDate first = periods.firstKey();
        !first.isAfter(end);
        first = query.step().last(first).plusDays(1)) {
      Sums sums = periods.getOrDefault(first, new Sums());
      Amount debit = new Amount(sums.debit, unit);
      Amount credit = new Amount(sums.credit, unit);
      balance = balance.plus(debit).minus(credit);
      series.add(new TurnoverPeriod(first, query.step().last(first), debit, credit, balance));
    }
    return series;
  }
}
