package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.DraftCode;
import org.unionledger.voucher.Voucher;

/**
 * A draft was approved and posted.
 *
 * @param voucher the accounting document
 * @param draft what it was called as a draft
 * @param purpose which purpose of the funds that it spent from it served, or null
 */
public record DraftPosted(Voucher voucher, DraftCode draft, @Nullable String purpose)
    implements Movement {}
