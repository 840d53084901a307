package org.unionledger.event;

import org.unionledger.identity.PartyId;
import org.unionledger.party.PartyFacts;

/**
 * Facts of a party were declared.
 *
 * @param party the party
 * @param facts what holds of it, and from when
 */
public record PartyDeclared(PartyId party, PartyFacts facts) implements LedgerEvent {}
