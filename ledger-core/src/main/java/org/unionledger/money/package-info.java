/**
 * Exact amounts of one unit. An amount is a whole number of minor units (fen for CNY); nothing here
 * rounds by itself, and nothing overflows silently.
 *
 * <p>A caller writes a {@link org.unionledger.money.DecimalAmount}; checked against its declared
 * {@link org.unionledger.money.Unit} it becomes an {@link org.unionledger.money.Amount}.
 */
package org.unionledger.money;
