package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Draw;
import org.unionledger.voucher.Voucher;

/**
 * A general voucher was posted.
 *
 * @param voucher the accounting document
 * @param purpose which purpose of the funds that it spent from it served, or null
 * @param draw what it took from a hold, or null
 */
public record VoucherPosted(Voucher voucher, @Nullable String purpose, @Nullable Draw draw)
    implements Movement {
  /**
   * A general voucher that took nothing from a hold.
   *
   * @param voucher the accounting document
   * @param purpose which purpose of the funds that it spent from it served, or null
   */
  public VoucherPosted(Voucher voucher, @Nullable String purpose) {
    this(voucher, purpose, null);
  }
}
