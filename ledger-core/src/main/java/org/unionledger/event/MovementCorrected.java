package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Voucher;

/**
 * The correct voucher was posted in blue for a movement that was reversed.
 *
 * @param voucher the correct voucher
 * @param movement the command that became the wrong movement
 * @param purpose which purpose of the funds it served, or null
 */
public record MovementCorrected(Voucher voucher, CommandId movement, @Nullable String purpose)
    implements Movement {}
