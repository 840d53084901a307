package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Draw;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/**
 * A grant was paid out of a fund.
 *
 * @param voucher the accounting document
 * @param fund the code of the fund that paid, of the voucher's book
 * @param payee who was paid
 * @param purpose which of the fund's purposes it served, or null
 * @param draw what it took from a hold, or null
 */
public record GrantPaid(
    Voucher voucher, String fund, PartyId payee, @Nullable String purpose, @Nullable Draw draw)
    implements Movement {
  /**
   * A grant that took nothing from a hold.
   *
   * @param voucher the accounting document
   * @param fund the code of the fund that paid, of the voucher's book
   * @param payee who was paid
   * @param purpose which of the fund's purposes it served, or null
   */
  public GrantPaid(Voucher voucher, String fund, PartyId payee, @Nullable String purpose) {
    this(voucher, fund, payee, purpose, null);
  }
}
