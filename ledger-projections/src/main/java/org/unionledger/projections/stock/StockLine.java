package org.unionledger.projections.stock;

import org.unionledger.goods.LotId;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;

/**
 * What is left of a lot.
 *
 * @param book whose stock it is
 * @param lot the lot
 * @param receipt the number of its receipt, 1, 2, 3 … for each item of the book: the order in which
 *     lots are issued
 * @param quantity how much of which item; its unit is the item
 * @param value what it is worth in CNY; 0.00 for goods of unknown value
 */
public record StockLine(BookId book, LotId lot, int receipt, Amount quantity, Amount value) {}
