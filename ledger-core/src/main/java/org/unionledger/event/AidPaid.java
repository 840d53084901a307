package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Draw;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/**
 * Aid was paid to a worker in hardship.
 *
 * @param voucher the accounting document
 * @param fund the code of the fund that paid, of the voucher's book
 * @param payee who was paid
 * @param hardshipFile the number of the hardship file
 * @param purpose which of the fund's purposes it served, or null
 * @param draw what it took from a hold, or null
 */
public record AidPaid(
    Voucher voucher,
    String fund,
    PartyId payee,
    String hardshipFile,
    @Nullable String purpose,
    @Nullable Draw draw)
    implements Movement {
  /**
   * Aid that took nothing from a hold.
   *
   * @param voucher the accounting document
   * @param fund the code of the fund that paid, of the voucher's book
   * @param payee who was paid
   * @param hardshipFile the number of the hardship file
   * @param purpose which of the fund's purposes it served, or null
   */
  public AidPaid(
      Voucher voucher, String fund, PartyId payee, String hardshipFile, @Nullable String purpose) {
    this(voucher, fund, payee, hardshipFile, purpose, null);
  }
}
