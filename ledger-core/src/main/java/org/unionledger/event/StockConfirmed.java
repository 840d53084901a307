package org.unionledger.event;

import java.time.LocalDate;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;

/**
 * A stock-take counted exactly what the books had.
 *
 * @param book whose stock
 * @param counted how much of which item was there
 * @param date the day of the count
 */
public record StockConfirmed(BookId book, Amount counted, LocalDate date) implements LedgerEvent {}
