package org.unionledger.event;

import java.util.List;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/**
 * Dues were paid back.
 *
 * @param voucher the accounting document
 * @param party the enterprise whose dues they were
 * @param policy the policy's code in the voucher's book
 * @param periods the months, each with its base and its rebate
 */
public record DuesRebated(
    Voucher voucher, PartyId party, String policy, List<RebatedPeriod> periods)
    implements Movement {
  /** Copies the list. */
  public DuesRebated {
    periods = List.copyOf(periods);
  }
}
