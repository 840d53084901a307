package org.unionledger.command;

import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/**
 * Opens a book (账套): one union, one book (工会法 art. 15; one union, one budget).
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book the new book
 * @param name the union's name
 * @param chart its chart of accounts
 * @param level the union's level
 * @param dimensions what its expenditure must have beside the account; a union under 财会〔2021〕7号
 *     asks for them
 */
public record OpenBook(
    CommandId id,
    Actor by,
    BookId book,
    String name,
    ChartId chart,
    BookLevel level,
    RequiredDimensions dimensions)
    implements LedgerCommand {
  /** Checks the name, and that a chart that has no dimensions asks for none. */
  public OpenBook {
    Texts.line("name", name);
    if (dimensions != RequiredDimensions.NONE && chart != ChartId.CN_UNION_2021) {
      throw new InvalidValueException(
          "dimensions are of " + ChartId.CN_UNION_2021 + "; leave them out in " + chart);
    }
  }

  /**
   * A book that asks for no dimensions.
   *
   * @param id the caller's identifier
   * @param by who asks
   * @param book the new book
   * @param name the union's name
   * @param chart its chart of accounts
   * @param level the union's level
   */
  public OpenBook(
      CommandId id, Actor by, BookId book, String name, ChartId chart, BookLevel level) {
    this(id, by, book, name, chart, level, RequiredDimensions.NONE);
  }
}
