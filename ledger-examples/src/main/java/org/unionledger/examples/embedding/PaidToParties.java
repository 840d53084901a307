package org.unionledger.examples.embedding;

import java.util.HashMap;
import java.util.Map;
import org.unionledger.identity.PartyId;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/**
 * What each party got out of one fund, in minor units of the fund: a projection of a host's own.
 */
public final class PaidToParties implements Projection<PaidToParties> {
  private final String fund;
  private final Map<PartyId, Long> paid = new HashMap<>();

  /**
   * Nothing paid yet.
   *
   * @param fund the fund's code
   */
  public PaidToParties(String fund) {
    this.fund = fund;
  }

  @Override
  public Interest interest() {
    return Interest.inPostings(PostingColumn.TURNOVER, PostingColumn.AMOUNT, PostingColumn.PARTY);
  }

  @Override
  public void fold(Postings run) {
    for (int i = 0; i < run.size(); i++) {
      if (run.party(i) != Postings.NOBODY && run.isDebit(i)) {
        PostingKey key = run.dictionary().key(run.key(i));
        if (key.fund().equals(fund)) {
          paid.merge(run.dictionary().party(run.party(i)), run.minor(i), Math::addExact);
        }
      }
    }
  }

  @Override
  public void merge(PaidToParties next) {
    next.paid.forEach((party, minor) -> paid.merge(party, minor, Math::addExact));
  }

  /**
   * What each party got.
   *
   * @return minor units by party
   */
  public Map<PartyId, Long> paid() {
    return Map.copyOf(paid);
  }
}
