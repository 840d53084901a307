package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Voucher;

/**
 * An error of a prior year was corrected through 年初余额调整.
 *
 * @param voucher the blue voucher of this year
 * @param movement the command that became the wrong movement, or null
 */
public record PriorYearCorrected(Voucher voucher, @Nullable CommandId movement)
    implements Movement {}
