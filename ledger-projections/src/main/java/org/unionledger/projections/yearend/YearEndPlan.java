package org.unionledger.projections.yearend;

import java.util.List;
import org.unionledger.chart.ChartId;

/**
 * What a year's end still needs, in order. Done, it leaves income and expenditure at zero; asked
 * for again then, it needs nothing.
 *
 * @param position where this is true
 * @param query what was asked for
 * @param chart the book's chart
 * @param tasks what is to be done; empty once the year is closed
 */
public record YearEndPlan(
    long position, YearEndQuery query, ChartId chart, List<YearEndTask> tasks) {
  /** Copies the tasks. */
  public YearEndPlan {
    tasks = List.copyOf(tasks);
  }
}
