package org.unionledger.event;

import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.identity.BookId;

/**
 * A book was opened.
 *
 * @param book the book
 * @param name the union's name
 * @param chart its chart of accounts
 * @param level the union's level
 * @param dimensions what its expenditure must have beside the account
 */
public record BookOpened(
    BookId book, String name, ChartId chart, BookLevel level, RequiredDimensions dimensions)
    implements LedgerEvent {

  /**
   * A book that asks for no dimensions.
   *
   * @param book the book
   * @param name the union's name
   * @param chart its chart of accounts
   * @param level the union's level
   */
  public BookOpened(BookId book, String name, ChartId chart, BookLevel level) {
    this(book, name, chart, level, RequiredDimensions.NONE);
  }

  /**
   * The same book on another chart.
   *
   * @param other the chart that it went over to, or had before
   * @return as if it had been opened with it
   */
  public BookOpened on(ChartId other) {
    return new BookOpened(book, name, other, level, dimensions);
  }
}
