package org.unionledger.event;

import java.time.Instant;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;

/**
 * An event at its place in the journal.
 *
 * @param position 1, 2, 3 …
 * @param recordedAt when the journal took it
 * @param id the command that became it
 * @param by who asked
 * @param event what happened
 */
public record RecordedEvent(
    long position, Instant recordedAt, CommandId id, Actor by, LedgerEvent event) {}
