package org.unionledger.projections.dues;

import org.unionledger.dues.RebatePolicy;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;

/**
 * What was paid back under one rebate policy.
 *
 * @param book whose policy it is
 * @param policy the rules
 * @param parties how many enterprises were paid back
 * @param months how many of their levy months
 * @param base what it was reckoned on, in all
 * @param rebate what was paid back, in all
 */
public record PolicyRebates(
    BookId book, RebatePolicy policy, int parties, int months, Amount base, Amount rebate) {}
