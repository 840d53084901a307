package org.unionledger.projections.replay;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which span a replay folds, and how. */
record ReplayOptions(
    long after,
    @Nullable Long upTo,
    int threads,
    boolean verified,
    Consumer<ReplayProgress> listener,
    BooleanSupplier cancelled) {

  static final ReplayOptions DEFAULTS =
      new ReplayOptions(0, null, 1, false, progress -> {}, () -> false);

  ReplayOptions {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "A replay cannot run on %d threads: give it 1 or more".formatted(threads));
    }
  }

  ReplayOptions withAfter(long position) {
    return new ReplayOptions(position, upTo, threads, verified, listener, cancelled);
  }

  ReplayOptions withUpTo(long position) {
    return new ReplayOptions(after, position, threads, verified, listener, cancelled);
  }

  ReplayOptions withThreads(int count) {
    return new ReplayOptions(after, upTo, count, verified, listener, cancelled);
  }

  ReplayOptions withVerified() {
    return new ReplayOptions(after, upTo, threads, true, listener, cancelled);
  }

  ReplayOptions withListener(Consumer<ReplayProgress> progress) {
    return new ReplayOptions(after, upTo, threads, verified, progress, cancelled);
  }

  ReplayOptions withCancelled(BooleanSupplier stop) {
    return new ReplayOptions(after, upTo, threads, verified, listener, stop);
  }
}
