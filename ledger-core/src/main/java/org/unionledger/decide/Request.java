package org.unionledger.decide;

import org.unionledger.command.Fingerprint;
import org.unionledger.command.LedgerCommand;

/**
 * A command and the identity of its content.
 *
 * @param command what is asked
 * @param fingerprint the identity of its content, for idempotency
 */
public record Request(LedgerCommand command, Fingerprint fingerprint) {}
