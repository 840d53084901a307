package org.unionledger.testing;

import java.util.SortedMap;

/**
 * All that a history adds up to.
 *
 * @param balances the turnover of every key that a posting ever touched
 * @param funds the figures of every fund, by {@code book/code}
 * @param dimensions the turnover of all that postings say, by book, account and what they say
 */
public record Figures(
    SortedMap<BalanceKey, Turnover> balances,
    SortedMap<String, FundFigures> funds,
    SortedMap<String, Turnover> dimensions) {}
