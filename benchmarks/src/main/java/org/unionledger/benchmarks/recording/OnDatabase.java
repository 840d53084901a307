package org.unionledger.benchmarks.recording;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The database, for as long as one benchmark runs. */
@State(Scope.Benchmark)
public abstract class OnDatabase {
  /** Where rows go. */
  @Param({"SQLITE", "POSTGRESQL"})
  public DatabaseKind database = DatabaseKind.SQLITE;

  private @Nullable Database started;

  /** Starts it. */
  @Setup(Level.Trial)
  public void start() {
    started = Database.start(database);
  }

  Database started() {
    if (started == null) {
      throw new IllegalStateException("JMH starts the database first");
    }
    return started;
  }

  /** Stops it, and leaves nothing. */
  @TearDown(Level.Trial)
  public void stop() {
    started().close();
  }
}
