package org.unionledger.event;

import java.time.LocalDate;
import org.unionledger.goods.CostMethod;
import org.unionledger.identity.BookId;

/**
 * It was chosen how the cost of issued goods is found.
 *
 * @param book whose stock it is for
 * @param method the method
 * @param from the first day of issues that it is used for
 */
public record CostMethodChosen(BookId book, CostMethod method, LocalDate from)
    implements LedgerEvent {}
