package org.unionledger.event;

import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;

/**
 * A book was opened.
 *
 * @param book the book
 * @param name the union's name
 * @param chart its chart of accounts
 * @param level the union's level
 */
public record BookOpened(BookId book, String name, ChartId chart, BookLevel level)
    implements LedgerEvent {}
