package org.unionledger.projections.history;

/**
 * The events that were asked for.
 *
 * @param position the last position that was looked at
 * @param events in the order of their positions, read as the loop goes on; leaving it early is fine
 */
public record History(long position, Iterable<HistoryEvent> events) {}
