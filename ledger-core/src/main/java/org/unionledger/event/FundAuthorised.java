package org.unionledger.event;

import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.money.Amount;

/**
 * A fund was authorised at the root of a tree.
 *
 * @param fund the fund
 * @param name what people call it
 * @param amount the cap
 * @param rules what it may be used for
 */
public record FundAuthorised(FundId fund, String name, Amount amount, FundRules rules)
    implements LedgerEvent {}
