package org.unionledger.event;

import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Voucher;

/**
 * A movement was reversed by a red-letter copy of its voucher.
 *
 * @param voucher the red-letter voucher
 * @param movement the command that became the reversed movement
 */
public record MovementReversed(Voucher voucher, CommandId movement) implements Movement {}
