package org.unionledger.projections.reconciliation;

import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.projections.postings.PostingKey;

/**
 * What an account is for another union.
 *
 * @param key the pair of accounts that it is one of
 * @param sends whether it is the sender's
 */
record Role(InterLevelKey key, boolean sends) {

  /**
   * The role of what is posted under a key, or null if it has none. What carries a year forward
   * empties the results of both unions, and says nothing of what was sent.
   */
  static @Nullable Role of(PostingKey posted) {
    for (InterLevelKey key : InterLevelKey.values()) {
      boolean sends = posted.account().startsWith(key.sent(posted.chart()));
      if (sends || posted.account().startsWith(key.received())) {
        return key.ofResults() && posted.carriedForward() ? null : new Role(key, sends);
      }
    }
    return null;
  }

  /** An amount as it counts: what is sent and what is received are above zero. */
  long counted(Side side, long minor) {
    boolean above = (side == key.sentSide()) == sends;
    return above ? minor : Math.negateExact(minor);
  }
}
