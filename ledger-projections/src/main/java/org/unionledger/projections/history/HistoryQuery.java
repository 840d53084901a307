package org.unionledger.projections.history;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.PartyId;

/**
 * Which events are asked for. What is null does not narrow the answer; several conditions must all
 * hold.
 *
 * @param from the first position, 1 or more
 * @param to the last position
 * @param fund only events that concern a fund of this code
 * @param account only movements that post to this account
 * @param party only events that concern this party
 */
public record HistoryQuery(
    @Nullable Long from,
    @Nullable Long to,
    @Nullable String fund,
    @Nullable String account,
    @Nullable PartyId party) {
  /** Every event. */
  public static final HistoryQuery ALL = new HistoryQuery(null, null, null, null, null);

  /**
   * This query from a position on.
   *
   * @param first the first position, 1 or more
   * @return a new query
   */
  public HistoryQuery withFrom(@Nullable Long first) {
    return new HistoryQuery(first, to, fund, account, party);
  }

  /**
   * This query up to a position.
   *
   * @param last the last position
   * @return a new query
   */
  public HistoryQuery withTo(@Nullable Long last) {
    return new HistoryQuery(from, last, fund, account, party);
  }

  /**
   * This query for one fund.
   *
   * @param only the fund's code
   * @return a new query
   */
  public HistoryQuery withFund(@Nullable String only) {
    return new HistoryQuery(from, to, only, account, party);
  }

  /**
   * This query for one account.
   *
   * @param only the account's code
   * @return a new query
   */
  public HistoryQuery withAccount(@Nullable String only) {
    return new HistoryQuery(from, to, fund, only, party);
  }

  /**
   * This query for one party.
   *
   * @param only the party
   * @return a new query
   */
  public HistoryQuery withParty(@Nullable PartyId only) {
    return new HistoryQuery(from, to, fund, account, only);
  }
}
