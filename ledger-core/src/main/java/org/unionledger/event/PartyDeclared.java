package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.party.PartyFacts;

/**
 * Facts of a party were declared.
 *
 * @param party the party
 * @param facts what holds of it, and from when
 * @param book the book of this ledger that is the party's own, whatever the day, or null if this
 *     declaration says nothing of it
 */
public record PartyDeclared(PartyId party, PartyFacts facts, @Nullable BookId book)
    implements LedgerEvent {}
