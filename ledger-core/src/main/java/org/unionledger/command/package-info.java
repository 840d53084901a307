/**
 * What may be asked of a ledger: one record for each command, and the outcome that each gets. A
 * command that exists is well formed; whether it is accepted is decided against the ledger.
 *
 * <p>Every command carries the caller's identifier, the key of idempotency, and the actor who asks.
 */
package org.unionledger.command;
