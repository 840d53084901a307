package org.unionledger.projections.balances;

import java.time.LocalDate;
import org.unionledger.money.Amount;

/**
 * What happened in one period of a series.
 *
 * @param first its first day
 * @param last its last day
 * @param debit the debit turnover of these days
 * @param credit the credit turnover of these days
 * @param balance debit less credit of all days up to the last one
 */
public record TurnoverPeriod(
    LocalDate first, LocalDate last, Amount debit, Amount credit, Amount balance) {}
