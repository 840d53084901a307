package org.unionledger;

import java.time.Clock;

/**
 * How a ledger is opened.
 *
 * @param clock tells when the journal takes an event; effective dates are the caller's
 */
public record LedgerOptions(Clock clock) {
  /**
   * The system's clock.
   *
   * @return the options that a ledger is opened with if none are given
   */
  public static LedgerOptions defaults() {
    return new LedgerOptions(Clock.systemUTC());
  }

  /**
   * These options with another clock.
   *
   * @param other tells when the journal takes an event
   * @return new options
   */
  public LedgerOptions withClock(Clock other) {
    return new LedgerOptions(other);
  }
}
