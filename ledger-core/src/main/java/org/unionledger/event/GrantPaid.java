package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/**
 * A grant was paid out of a fund.
 *
 * @param voucher the accounting document
 * @param fund the code of the fund that paid, of the voucher's book
 * @param payee who was paid
 * @param purpose which of the fund's purposes it served, or null
 */
public record GrantPaid(Voucher voucher, String fund, PartyId payee, @Nullable String purpose)
    implements Movement {}
