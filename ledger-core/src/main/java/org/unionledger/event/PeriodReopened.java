package org.unionledger.event;

import java.time.YearMonth;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;

/**
 * A closed month was opened again, and with it every month after it.
 *
 * @param book whose month it is
 * @param period the month
 * @param approvedBy who approved it
 * @param reason why
 */
public record PeriodReopened(BookId book, YearMonth period, Actor approvedBy, String reason)
    implements LedgerEvent {}
