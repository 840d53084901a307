package org.unionledger.benchmarks.replay.data;

import java.time.Duration;
import java.util.Locale;

/** Tells on standard error how far long work is, at what rate, and how long it will still take. */
public final class Progress {
  private static final long EVERY = Duration.ofSeconds(10).toNanos();

  private final String what;
  private final long inAll;
  private final long begun = System.nanoTime();
  private long told = begun;

  /**
   * Work that begins now.
   *
   * @param what what is done, for people
   * @param inAll how much there is to do
   */
  public Progress(String what, long inAll) {
    this.what = what;
    this.inAll = inAll;
  }

  /**
   * Says how far it is, if that was not said in the last ten seconds.
   *
   * @param done how much is done
   */
  public void upTo(long done) {
    long now = System.nanoTime();
    if (now - told >= EVERY) {
      told = now;
      tell(done, now);
    }
  }

  /** Says that all is done, and at what rate. */
  public void end() {
    tell(inAll, System.nanoTime());
  }

  private void tell(long done, long now) {
    double seconds = (now - begun) / 1e9;
    double rate = done / seconds;
    System.err.printf(
        Locale.ROOT,
        "# %s: %,d of %,d in %,.0f s, %,.0f/s, %,.0f s left%n",
        what,
        done,
        inAll,
        seconds,
        rate,
        rate == 0 ? 0 : (inAll - done) / rate);
  }
}
