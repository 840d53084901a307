package org.unionledger.event;

import org.unionledger.voucher.Voucher;

/**
 * A book that was kept elsewhere before goes on with these balances (上年结转).
 *
 * @param voucher a line for each balance
 */
public record OpeningBalancesEntered(Voucher voucher) implements Movement {}
