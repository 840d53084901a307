package org.unionledger.projections.history;

import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Envelope;

/**
 * One event, as it was recorded and as it reads.
 *
 * @param recorded what happened
 * @param envelope the exact bytes that were stored, with their type and version
 */
public record HistoryEvent(RecordedEvent recorded, Envelope envelope) {}
