package org.unionledger.event;

import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Voucher;

/**
 * The difference of a count was settled after its approval.
 *
 * @param voucher the accounting document, which names the approval
 * @param count the command that became the count
 */
public record StockDifferenceSettled(Voucher voucher, CommandId count) implements Movement {}
