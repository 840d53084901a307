package org.unionledger.projections.yearend;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.chart.ChartId;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.YearClosed;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.money.Unit;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceProjection;
import org.unionledger.projections.directory.Directory;
import org.unionledger.projections.directory.Requirement;
import org.unionledger.projections.periods.ClosedPeriods;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/**
 * What years' ends are planned from, true at one position. Nothing is written: a plan becomes true
 * when its tasks are sent as commands. For one thread at a time.
 */
public final class YearEndLedger implements Projection<YearEndLedger> {
  private static final Interest CLOSINGS =
      Interest.inEvents(List.of(PeriodClosed.class, PeriodReopened.class, YearClosed.class));

  private final Directory directory = new Directory();
  private final BalanceProjection balances = new BalanceProjection();
  private final Map<BookId, ClosedPeriods> closed = new HashMap<>();
  private long position;

  /** What no event comes to. */
  public YearEndLedger() {}

  @Override
  public Interest interest() {
    return directory.interest().and(balances.interest(), CLOSINGS);
  }

  @Override
  public void fold(Postings run) {
    directory.fold(run);
    balances.fold(run);
    position = run.extent().last();
  }

  @Override
  public void fold(RecordedEvent recorded) {
    directory.fold(recorded);
    switch (recorded.event()) {
      case PeriodClosed it -> close(it.book(), it);
      case PeriodReopened it -> close(it.book(), it);
      case YearClosed it -> close(it.book(), it);
      case LedgerEvent other -> {}
    }
  }

  private void close(BookId book, LedgerEvent event) {
    closed.put(book, closed(book).after(event));
  }

  @Override
  public void merge(YearEndLedger next) {
    directory.merge(next.directory);
    balances.merge(next.balances);
    next.closed.forEach((book, periods) -> closed.put(book, closed(book).after(periods)));
    position = Math.max(position, next.position);
  }

  private ClosedPeriods closed(BookId book) {
    return closed.getOrDefault(book, ClosedPeriods.UNTOLD);
  }

  /**
   * Plans a year's end.
   *
   * @param query which year's end
   * @return what it still needs
   * @throws NotKnownException if the book or a fund of the query is not known
   */
  public YearEndPlan plan(YearEndQuery query) {
    Requirement require = Requirement.of(directory);
    ChartId chart = require.book(query.book()).chart();
    query.surplus().forEach(fund -> require.fund(query.book(), fund));
    ClosedPeriods periods = closed(query.book());
    List<YearEndTask> tasks =
        periods.isClosed(query.year())
            ? List.of()
            : new YearEndPlanner(query, periods, sums(query, chart)).tasks();
    return new YearEndPlan(position, query, chart, tasks);
  }

  private YearSums sums(YearEndQuery query, ChartId chart) {
    LocalDate end = LocalDate.of(query.year(), Month.DECEMBER, Month.DECEMBER.maxLength());
    Selection book = Selection.ALL.withBook(query.book()).withUnit(Unit.CNY.code());
    YearSums sums =
        new YearSums(
            chart,
            fund -> !fund.isEmpty() && directory.isOfFiscalMoney(new FundId(query.book(), fund)));
    for (Balance balance : balances.balances(book.withAsOf(end))) {
      sums.addClosing(balance);
    }
    for (Balance balance : balances.balances(book.withAsOf(end.minusYears(1)))) {
      sums.takeOffOpening(balance);
    }
    return sums;
  }
}
