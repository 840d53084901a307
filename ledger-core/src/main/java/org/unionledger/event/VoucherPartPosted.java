package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.voucher.Voucher;

/**
 * One of several vouchers for one transaction was posted.
 *
 * @param voucher the accounting document; its number is a fraction
 * @param first for every later part the command that posted the first, else null
 * @param purpose which purpose of the funds that it spent from it served, or null
 */
public record VoucherPartPosted(
    Voucher voucher, @Nullable CommandId first, @Nullable String purpose) implements Movement {
  /** Checks that the number is a fraction, and that only the first part names no other. */
  public VoucherPartPosted {
    boolean isFirst = voucher.number().part() == 1;
    if (voucher.number().parts() == 1 || isFirst != (first == null)) {
      throw new InvalidValueException(
          "voucher " + voucher.number() + " is not the part that the event says it is");
    }
  }
}
