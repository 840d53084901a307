package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.voucher.Voucher;

/**
 * A general voucher was posted.
 *
 * @param voucher the accounting document
 * @param purpose which purpose of the funds that it spent from it served, or null
 */
public record VoucherPosted(Voucher voucher, @Nullable String purpose) implements Movement {}
