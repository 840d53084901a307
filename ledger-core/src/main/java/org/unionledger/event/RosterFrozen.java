package org.unionledger.event;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.fund.FundId;
import org.unionledger.identity.PartyId;

/**
 * The head count of a fund was frozen.
 *
 * @param fund the fund
 * @param members for each party the number of its members
 */
public record RosterFrozen(FundId fund, SortedMap<PartyId, Integer> members)
    implements LedgerEvent {
  /** Copies the members. */
  public RosterFrozen {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }
}
