/**
 * The front door of the ledger: how a host opens a ledger, hands it commands and learns the
 * outcome.
 *
 * <p>Dependencies run one way. The vocabulary ({@code money}, {@code chart}, {@code fund}, {@code
 * party}, {@code voucher}, {@code command}, {@code event}, {@code refusal}) knows only the JDK;
 * {@code decide} turns commands into events and has no clock and no I/O; {@code journal} keeps the
 * events and knows no accounting; only packages named {@code axon} know Axon Framework.
 */
package org.unionledger;
