package org.unionledger.event;

import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/**
 * A union spent money of its own as matching funds for another union's fund.
 *
 * @param voucher the accounting document of the contributing union
 * @param fund the code of the fund that paid, of the voucher's book
 * @param matches the fund that is matched
 * @param payee who was paid, or null
 * @param purpose which of the fund's purposes it served, or null
 */
public record MatchingContributed(
    Voucher voucher, String fund, FundId matches, @Nullable PartyId payee, @Nullable String purpose)
    implements Movement {}
