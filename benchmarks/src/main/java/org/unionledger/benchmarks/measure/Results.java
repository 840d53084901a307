package org.unionledger.benchmarks.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;

/** What was measured, by name. */
public final class Results {
  /** What follows the name of a benchmark that samples times, for its median. */
  public static final String P50 = " p50";

  /** The same for the 99th percentile. */
  public static final String P99 = " p99";

  private final Map<String, Measured> byName = new TreeMap<>();

  /** Nothing yet. */
  public Results() {}

  /**
   * Adds a round of JMH, each benchmark under its name, for example {@code BulkBenchmark.append
   * SQLITE}: class, method, and the values of its parameters in the order of their names.
   *
   * @param round what was run
   */
  public void add(Collection<RunResult> round) {
    add(round, result -> 1);
  }

  /**
   * Adds a round of JMH whose operations do the same many times.
   *
   * @param round what was run
   * @param each how often an operation does it
   */
  public void add(Collection<RunResult> round, ToDoubleFunction<RunResult> each) {
    for (RunResult result : round) {
      of(name(result)).add(result, each.applyAsDouble(result));
      if (result.getParams().getMode() == Mode.SampleTime) {
        of(name(result) + P50).addPercentile(result, 50);
        of(name(result) + P99).addPercentile(result, 99);
      }
    }
  }

  /**
   * Adds a round that JMH did not run.
   *
   * @param name what was run
   * @param seconds for each time
   */
  public void add(String name, List<Double> seconds) {
    of(name).add(seconds);
  }

  private Measured of(String name) {
    return byName.computeIfAbsent(name, any -> new Measured());
  }

  private static String name(RunResult result) {
    var params = result.getParams();
    String full = params.getBenchmark();
    String method = full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
    return params.getParamsKeys().stream()
        .map(params::getParam)
        .collect(Collectors.joining(" ", method + " ", ""));
  }

  /**
   * All of it.
   *
   * @return what was measured, by name; not modifiable
   */
  public Map<String, Measured> byName() {
    return Collections.unmodifiableMap(byName);
  }
}
