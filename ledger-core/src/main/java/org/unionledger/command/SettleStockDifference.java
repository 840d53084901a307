package org.unionledger.command;

import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Particulars;

/**
 * Settles the difference that a count left pending (待处理财产损溢) after it was approved (T26, T27).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param count the command that became the count
 * @param particulars date, approval, summary and attachments; must name the approval
 */
public record SettleStockDifference(
    CommandId id, Actor by, CommandId count, Particulars particulars) implements MovementCommand {}
