package org.unionledger.projections.periods;

import java.time.YearMonth;
import org.unionledger.identity.BookId;

/**
 * A month of a book.
 *
 * @param book whose month it is
 * @param month which month
 * @param state what may still be posted in it
 * @param vouchers how many vouchers are dated in it
 */
public record Period(BookId book, YearMonth month, PeriodState state, long vouchers) {}
