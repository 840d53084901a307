package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Draw;
import org.unionledger.fund.FundId;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/**
 * A union spent money of its own as matching funds for another union's fund.
 *
 * @param voucher the accounting document of the contributing union
 * @param fund the code of the fund that paid, of the voucher's book
 * @param matches the fund that is matched
 * @param payee who was paid, or null
 * @param purpose which of the fund's purposes it served, or null
 * @param draw what it took from a hold, or null
 */
public record MatchingContributed(
    Voucher voucher,
    String fund,
    FundId matches,
    @Nullable PartyId payee,
    @Nullable String purpose,
    @Nullable Draw draw)
    implements Movement {
  /**
   * A matching contribution that took nothing from a hold.
   *
   * @param voucher the accounting document of the contributing union
   * @param fund the code of the fund that paid, of the voucher's book
   * @param matches the fund that is matched
   * @param payee who was paid, or null
   * @param purpose which of the fund's purposes it served, or null
   */
  public MatchingContributed(
      Voucher voucher,
      String fund,
      FundId matches,
      @Nullable PartyId payee,
      @Nullable String purpose) {
    this(voucher, fund, matches, payee, purpose, null);
  }
}
