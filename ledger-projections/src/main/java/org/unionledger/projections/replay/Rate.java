package org.unionledger.projections.replay;

import java.math.BigInteger;
import java.time.Duration;

/** How many a second, in whole numbers. */
final class Rate {
  private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

  private Rate() {}

  static long perSecond(long count, Duration elapsed) {
    long nanos = elapsed.toNanos();
    return nanos <= 0
        ? 0
        : BigInteger.valueOf(count)
            .multiply(NANOS_PER_SECOND)
            .divide(BigInteger.valueOf(nanos))
            .longValue();
  }
}
