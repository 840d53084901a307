package org.unionledger.projections.preview;

import java.time.YearMonth;
import org.unionledger.money.Amount;
import org.unionledger.projections.balances.BalanceKey;

/**
 * How the balance at the end of a month would change.
 *
 * @param month the month
 * @param key what the balance is of
 * @param before debits less credits as recorded
 * @param after debits less credits with the movement
 */
public record BalanceChange(YearMonth month, BalanceKey key, Amount before, Amount after) {}
