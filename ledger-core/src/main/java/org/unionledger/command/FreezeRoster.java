package org.unionledger.command;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionledger.fund.FundId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;

/**
 * Freezes the head count of a fund: from now on it pays only these parties, and its limit for each
 * member counts these members.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose fund it is
 * @param fund the fund's code
 * @param members for each party the number of its members, 1 to {@value #MOST_MEMBERS}
 */
public record FreezeRoster(
    CommandId id, Actor by, BookId book, String fund, SortedMap<PartyId, Integer> members)
    implements FundCommand {
  /** The greatest number of parties on a roster. */
  public static final int MOST_PARTIES = 2_000;

  /** The greatest number of members of one party. */
  public static final int MOST_MEMBERS = 10_000_000;

  /** Checks the code and the members. */
  public FreezeRoster {
    FundId.requireCode(fund);
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    if (members.isEmpty() || members.size() > MOST_PARTIES) {
      throw new InvalidValueException(
          "a roster of " + members.size() + " parties; name 1 to " + MOST_PARTIES);
    }
    members.forEach(
        (party, count) -> {
          if (count < 1 || count > MOST_MEMBERS) {
            throw new InvalidValueException(
                party + " with " + count + " members; use 1 to " + MOST_MEMBERS);
          }
        });
  }
}
