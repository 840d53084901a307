package org.unionledger.command;

import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
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
 */
public record OpenBook(
    CommandId id, Actor by, BookId book, String name, ChartId chart, BookLevel level)
    implements LedgerCommand {
  /** Checks the name. */
  public OpenBook {
    Texts.line("name", name);
  }
}
