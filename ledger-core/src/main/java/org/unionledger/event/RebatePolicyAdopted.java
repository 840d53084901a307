package org.unionledger.event;

import org.unionledger.dues.RebatePolicy;
import org.unionledger.identity.BookId;

/**
 * A rebate policy was adopted.
 *
 * @param book whose policy it is
 * @param policy the rules
 */
public record RebatePolicyAdopted(BookId book, RebatePolicy policy) implements LevyEvent {}
