package org.unionledger.command;

import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.party.PartyFacts;

/**
 * Declares what holds of a party from a day on. Only rules that ask for facts need it; any party
 * may stand in a posting.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param party the party
 * @param facts what holds of it, and from when
 */
public record DeclareParty(CommandId id, Actor by, PartyId party, PartyFacts facts)
    implements LedgerCommand {}
