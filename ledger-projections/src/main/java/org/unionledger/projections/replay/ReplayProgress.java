package org.unionledger.projections.replay;

import java.time.Duration;

/**
 * How far a replay is.
 *
 * @param events how many events are done
 * @param eventsInAll how many there are to do
 * @param elapsed how long it has taken so far
 */
public record ReplayProgress(long events, long eventsInAll, Duration elapsed) {

  /**
   * The rate so far.
   *
   * @return events a second, rounded down; 0 before any time has passed
   */
  public long eventsPerSecond() {
    return Rate.perSecond(events, elapsed);
  }

  /**
   * How long the rest will take at this rate.
   *
   * @return zero if nothing is left, or nothing can be said yet
   */
  public Duration timeLeft() {
    return events <= 0
        ? Duration.ZERO
        : Duration.ofNanos(
            (long) ((double) elapsed.toNanos() / events * Math.max(0, eventsInAll - events)));
  }
}
