/**
 * The sub-ledger (明细账) of an account or a fund: every posting with its voucher, party and running
 * balance.
 *
 * <p>A statement is read from the journal when it is asked for; nothing of it is kept.
 */
package org.unionledger.projections.statements;
