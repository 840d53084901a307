package org.unionledger.event;

import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.money.Amount;

/**
 * Part of a fund was allotted to a new fund below it.
 *
 * @param fund the new fund
 * @param parent the code of the fund that allotted, of the same book
 * @param name what people call it
 * @param amount what was allotted
 * @param rules what it may be used for, with all that was inherited
 */
public record FundAllotted(FundId fund, String parent, String name, Amount amount, FundRules rules)
    implements LedgerEvent {}
