package org.unionledger.projections.replay;

import java.util.concurrent.atomic.AtomicLong;

/** What the parts of a replay and the one who waits for them tell each other. */
final class Watch {
  private final AtomicLong entries = new AtomicLong();
  private volatile boolean stopped;

  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  void advance(long by) {
    entries.addAndGet(by);
  }

  long entries() {
    return entries.get();
  }
}
