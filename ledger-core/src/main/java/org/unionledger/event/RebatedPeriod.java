package org.unionledger.event;

import java.time.YearMonth;
import org.unionledger.money.Amount;

/**
 * The rebate for one month.
 *
 * @param levyPeriod the month
 * @param base what it was reckoned on
 * @param rebate what was paid back
 */
public record RebatedPeriod(YearMonth levyPeriod, Amount base, Amount rebate) {}
