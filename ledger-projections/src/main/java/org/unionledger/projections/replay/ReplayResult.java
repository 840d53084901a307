package org.unionledger.projections.replay;

import java.time.Duration;

/**
 * What a replay did. The projections are true at {@code position}.
 *
 * @param after the position after which it began
 * @param position the position of the last event that was folded or passed over; {@code after} if
 *     there was none
 * @param events how many events were folded
 * @param postings how many postings their vouchers have
 * @param damagedBlocks how many blocks could not be believed when their columns were read, so that
 *     their entries were decoded instead
 * @param elapsed how long it took
 * @param cancelled whether it was stopped before its end
 */
public record ReplayResult(
    long after,
    long position,
    long events,
    long postings,
    int damagedBlocks,
    Duration elapsed,
    boolean cancelled) {

  /**
   * The rate.
   *
   * @return events a second, rounded down
   */
  public long eventsPerSecond() {
    return Rate.perSecond(events, elapsed);
  }

  /**
   * The rate.
   *
   * @return postings a second, rounded down
   */
  public long postingsPerSecond() {
    return Rate.perSecond(postings, elapsed);
  }
}
