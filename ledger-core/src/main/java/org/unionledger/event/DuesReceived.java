package org.unionledger.event;

import java.time.YearMonth;
import org.unionledger.dues.DuesShares;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.voucher.Voucher;

/**
 * Dues were received for a month.
 *
 * @param voucher the accounting document
 * @param party the enterprise that paid
 * @param levyPeriod the month whose wages are the base
 * @param payroll all wages of that month, as declared
 * @param shares what was paid, by whose it is
 */
public record DuesReceived(
    Voucher voucher, PartyId party, YearMonth levyPeriod, Amount payroll, DuesShares shares)
    implements Movement {}
