package org.unionledger.event;

import java.time.YearMonth;
import org.unionledger.identity.BookId;

/**
 * A month was closed, and with it every month before it.
 *
 * @param book whose month it is
 * @param period the month
 */
public record PeriodClosed(BookId book, YearMonth period) implements LedgerEvent {}
