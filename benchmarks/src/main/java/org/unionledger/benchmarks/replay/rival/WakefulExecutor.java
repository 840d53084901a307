package org.unionledger.benchmarks.replay.rival;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * An executor that makes nobody wait for longer than a millisecond: Axon's coordinator sleeps a
 * tenth of a second whenever a buffer is full, however fast it empties.
 */
final class WakefulExecutor extends ScheduledThreadPoolExecutor {
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(1);

  WakefulExecutor(int threads) {
    super(threads);
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
    return super.schedule(command, Math.min(LONGEST, unit.toNanos(delay)), TimeUnit.NANOSECONDS);
  }

  @Override
  public <V> ScheduledFuture<V> schedule(Callable<V> command, long delay, TimeUnit unit) {
    return super.schedule(command, Math.min(LONGEST, unit.toNanos(delay)), TimeUnit.NANOSECONDS);
  }
}
