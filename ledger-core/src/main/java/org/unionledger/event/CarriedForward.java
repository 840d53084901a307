package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.YearEndStep;

/**
 * A step of the year end was taken (年末结转). Its postings are no turnover of the year.
 *
 * @param voucher the closing voucher
 * @param step which step
 * @param fund whose money, or null for free money
 */
public record CarriedForward(Voucher voucher, YearEndStep step, @Nullable String fund)
    implements Movement {}
