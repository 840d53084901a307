package org.unionledger.benchmarks.replay;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.Turnovers;

/** What is rebuilt, and whether it came out right. */
@State(Scope.Benchmark)
public abstract class Rebuilt {
  /** How many movements there are. */
  @Param("10000000")
  public long movements;

  private @Nullable Turnovers expected;
  private @Nullable Turnovers answer;

  /** Makes the right answer. */
  @Setup(Level.Trial)
  public void expect() {
    expected = Turnovers.of(movements());
  }

  Movements movements() {
    return new Movements(movements);
  }

  static int threads(int asked) {
    return asked == 0 ? Runtime.getRuntime().availableProcessors() : asked;
  }

  Turnovers answered(Turnovers given) {
    answer = given;
    return given;
  }

  /** Looks at the last answer, while nothing is measured. */
  @TearDown(Level.Iteration)
  public void check() {
    if (expected == null || answer == null) {
      throw new IllegalStateException("Nothing was asked");
    }
    expected.require(getClass().getSimpleName(), answer);
    answer = null;
  }
}
