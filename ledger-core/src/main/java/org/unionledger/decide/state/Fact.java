package org.unionledger.decide.state;

import org.unionledger.command.Fingerprint;
import org.unionledger.event.LedgerEvent;
import org.unionledger.identity.CommandId;

/**
 * An event as decisions see it.
 *
 * @param position its place in the journal
 * @param id the command that became it
 * @param fingerprint the identity of that command's content
 * @param event what happened
 */
public record Fact(long position, CommandId id, Fingerprint fingerprint, LedgerEvent event) {}
