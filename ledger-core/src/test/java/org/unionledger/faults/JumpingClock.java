package org.unionledger.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A clock that mostly goes on, and now and then jumps up to ten years back or forward. */
final class JumpingClock extends Clock {

  private static final long TEN_YEARS = Duration.ofDays(3_653).toMillis();

  private final SplittableRandom random;
  private final List<Instant> told = new ArrayList<>();
  private Instant now;

  JumpingClock(long seed, Instant start) {
    this.random = new SplittableRandom(seed);
    this.now = start;
  }

  @Override
  public synchronized Instant instant() {
    now =
        random.nextInt(5) == 0
            ? now.plusMillis(random.nextLong(-TEN_YEARS, TEN_YEARS))
            : now.plusNanos(random.nextLong(1_000_000_000));
    told.add(now);
    return now;
  }

  /** All that it told, in that order. */
  synchronized List<Instant> told() {
    return List.copyOf(told);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("a ledger has no use for a zone");
  }
}
