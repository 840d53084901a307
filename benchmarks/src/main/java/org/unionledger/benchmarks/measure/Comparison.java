package org.unionledger.benchmarks.measure;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.benchmarks.plot.Numbers;

/**
 * Two benchmarks, and how they should relate.
 *
 * @param what what is compared, for people
 * @param measured the name of the one
 * @param beside the name of the other
 * @param inTime whether times are compared, and not rates
 * @param target the ratio that is aimed at: at most it in time, at least it in rate; 0 for none
 * @param each how many commands an operation is
 */
public record Comparison(
    String what, String measured, String beside, boolean inTime, double target, int each) {

  /** What every table begins with. */
  public static final String HEADER =
      """
      | what | measured | beside | ratio | in each round | target | |
      |---|---:|---:|---:|---:|---:|---|
      """;

  /**
   * A line of the table.
   *
   * @param results what was measured, by the names of benchmarks
   * @return the line, or null if one of the two was not measured
   */
  public @Nullable String line(Map<String, Measured> results) {
    Measured one = results.get(measured);
    Measured other = results.get(beside);
    if (one == null || other == null) {
      return null;
    }
    double times = one.median() / other.median();
    double ratio = inTime ? times : 1 / times;
    List<Double> rounds =
        one.timesInEachRound(other).stream().map(time -> inTime ? time : 1 / time).toList();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.2f | %.2f to %.2f | %s | %s |",
        what,
        figure(one),
        figure(other),
        ratio,
        Collections.min(rounds),
        Collections.max(rounds),
        target == 0 ? "" : (inTime ? "≤ " : "≥ ") + aim(),
        verdict(ratio));
  }

  private String aim() {
    return target >= 100 || target == Math.rint(target)
        ? String.format(Locale.ROOT, "%,.0f", target)
        : Double.toString(target);
  }

  private String figure(Measured one) {
    return inTime
        ? Numbers.duration(one.median() / each)
        : String.format(Locale.ROOT, "%,.0f/s", each / one.median());
  }

  private String verdict(double ratio) {
    if (target == 0) {
      return "";
    }
    return (inTime ? ratio <= target : ratio >= target) ? "met" : "missed";
  }
}
