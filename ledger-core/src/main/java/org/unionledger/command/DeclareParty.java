package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
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
 * @param book the book of this ledger that is the party's own, so that both can be reconciled, or
 *     null; what was said of it before stays
 */
public record DeclareParty(
    CommandId id, Actor by, PartyId party, PartyFacts facts, @Nullable BookId book)
    implements LedgerCommand {

  /**
   * Declares a party without a book of its own.
   *
   * @param id the caller's identifier
   * @param by who asks
   * @param party the party
   * @param facts what holds of it, and from when
   */
  public DeclareParty(CommandId id, Actor by, PartyId party, PartyFacts facts) {
    this(id, by, party, facts, null);
  }
}
