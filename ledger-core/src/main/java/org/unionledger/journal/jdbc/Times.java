package org.unionledger.journal.jdbc;

import java.time.Instant;

/** Times as the database orders them: nanoseconds since 1970, enough until 2262. */
final class Times {

  private static final Instant LAST = Instant.ofEpochSecond(0, Long.MAX_VALUE);

  private Times() {}

  /** The nanoseconds from 1970 to {@code instant}; earlier and far later ones are cut off. */
  static long nanoseconds(Instant instant) {
    if (instant.isBefore(Instant.EPOCH)) {
      return 0;
    }
    return instant.isAfter(LAST)
        ? Long.MAX_VALUE
        : Math.addExact(
            Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
  }
}
