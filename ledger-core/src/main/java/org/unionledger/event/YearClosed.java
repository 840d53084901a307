package org.unionledger.event;

import org.unionledger.identity.BookId;

/**
 * A year was closed for good.
 *
 * @param book whose year it is
 * @param year the calendar year
 */
public record YearClosed(BookId book, int year) implements LedgerEvent {}
