package org.unionledger.decide.state;

import java.time.LocalDate;
import org.unionledger.chart.ChartId;
import org.unionledger.event.Movement;
import org.unionledger.event.PriorYearCorrected;
import org.unionledger.identity.BookId;

/**
 * What a book has on the accounts of a chart.
 *
 * @param book whose balances
 * @param chart the chart
 * @param day since which day what its accounts come to is kept apart
 */
public record ChartBalancesKey(BookId book, ChartId chart, LocalDate day)
    implements StateKey<ChartBalances> {
  @Override
  public EventTag tag() {
    return new BookKey(book).tag();
  }

  @Override
  public ChartBalances initial() {
    return ChartBalances.NONE;
  }

  @Override
  public ChartBalances evolve(ChartBalances state, Fact fact) {
    return fact.event() instanceof Movement movement
        ? state.after(
            chart,
            movement.voucher(),
            !movement.voucher().particulars().date().isBefore(day)
                && !(movement instanceof PriorYearCorrected))
        : state;
  }
}
