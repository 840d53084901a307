package org.unionledger.command;

import org.unionledger.dues.RebatePolicy;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;

/**
 * Adopts the rules of a rebate programme in a book.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose programme it is
 * @param policy the rules
 */
public record AdoptRebatePolicy(CommandId id, Actor by, BookId book, RebatePolicy policy)
    implements LevyCommand {}
