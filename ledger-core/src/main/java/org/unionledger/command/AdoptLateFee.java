package org.unionledger.command;

import org.unionledger.dues.LateFeeTerms;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;

/**
 * Adopts by when the levy is to be paid, and the late fee (滞纳金). The ledger reckons what it comes
 * to and posts nothing; a late fee that is received is a voucher.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book the book of the union that collects the levy
 * @param terms day and rate, and from which levy month they hold
 */
public record AdoptLateFee(CommandId id, Actor by, BookId book, LateFeeTerms terms)
    implements LevyCommand {}
