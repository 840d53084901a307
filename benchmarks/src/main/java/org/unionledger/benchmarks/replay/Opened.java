package org.unionledger.benchmarks.replay;

import org.jspecify.annotations.Nullable;

/** Something that JMH opens before a benchmark and closes after it. */
final class Opened<T extends AutoCloseable> {
  private final @Nullable T value;

  Opened(T value) {
    this.value = value;
  }

  private Opened() {
    this.value = null;
  }

  /** What a field holds until JMH sets it. */
  static <T extends AutoCloseable> Opened<T> nothing() {
    return new Opened<>();
  }

  T get() {
    if (value == null) {
      throw new IllegalStateException("JMH opens it first");
    }
    return value;
  }

  void close() throws Exception {
    if (value != null) {
      value.close();
    }
  }
}
