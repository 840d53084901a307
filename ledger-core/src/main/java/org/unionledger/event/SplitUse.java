package org.unionledger.event;

import java.time.YearMonth;

/**
 * That the dues of a month were shared by a plan.
 *
 * @param plan the plan's code in the voucher's book
 * @param levyPeriod the month
 */
public record SplitUse(String plan, YearMonth levyPeriod) {}
