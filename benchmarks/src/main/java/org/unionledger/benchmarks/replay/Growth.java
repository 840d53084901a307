package org.unionledger.benchmarks.replay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.unionledger.benchmarks.measure.Machine;
import org.unionledger.benchmarks.measure.Measured;
import org.unionledger.benchmarks.measure.Results;
import org.unionledger.benchmarks.plot.Colour;
import org.unionledger.benchmarks.plot.CurvePlot;
import org.unionledger.benchmarks.plot.Numbers;

/** What each question costs with a long history, and with shorter ones. */
final class Growth {
  private static final long[] LENGTHS = {1_000, 100_000, 1_000_000, 10_000_000};
  private static final String QUESTION = "QuestionBenchmark.";

  private final Map<String, Measured> results;
  private final long movements;

  Growth(Map<String, Measured> results, long movements) {
    this.results = results;
    this.movements = movements;
  }

  /** The lengths that are measured, up to the one that is asked for. */
  static List<Long> lengths(long movements) {
    return LongStream.concat(LongStream.of(LENGTHS), LongStream.of(movements))
        .filter(length -> length <= movements)
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  /**
   * Something that is asked.
   *
   * @param label what, for people
   * @param before what the name of its results begins with, before the length
   * @param after what the name ends with
   * @param colour its colour in plots
   */
  private record Asked(String label, String before, String after, Colour colour) {
    Stream<CurvePlot.Point> points(Map<String, Measured> results, List<Long> lengths) {
      return lengths.stream()
          .filter(length -> results.containsKey(name(length)))
          .map(length -> new CurvePlot.Point(length, seconds(results, length)));
    }

    String name(long length) {
      return before + length + after;
    }

    double seconds(Map<String, Measured> results, long length) {
      Measured measured = results.get(name(length));
      if (measured == null) {
        return Double.NaN;
      }
      // What is rebuilt is measured for each movement.
      return measured.median() * (before.startsWith(QUESTION) ? 1 : length);
    }
  }

  private static final List<Asked> ALL =
      List.of(
          new Asked(
              "all balances from nothing, all cores",
              "RebuildBenchmark.replay SQLITE ",
              " 0",
              Colour.BLUE),
          new Asked("catching up 1,000 events", QUESTION + "catchUp ", "", Colour.ORANGE),
          new Asked("opening and closing", QUESTION + "open ", "", Colour.GREEN),
          new Asked("report of all funds", QUESTION + "funds ", "", Colour.PURPLE),
          new Asked("balance as of a day, p99", QUESTION + "asOf ", Results.P99, Colour.RED),
          new Asked("balance as of a day, p50", QUESTION + "asOf ", Results.P50, Colour.GREY));

  String table() {
    List<Long> lengths = lengths(movements);
    String heads =
        lengths.stream()
            .map(length -> String.format(Locale.ROOT, " %,d |", length))
            .collect(Collectors.joining("", "| movements |", "\n"));
    String rule = "|---|" + "---:|".repeat(lengths.size()) + "\n";
    return ALL.stream()
        .map(asked -> row(asked, lengths))
        .collect(Collectors.joining("\n", heads + rule, "\n"));
  }

  private String row(Asked asked, List<Long> lengths) {
    return lengths.stream()
        .map(length -> asked.seconds(results, length))
        .map(seconds -> seconds.isNaN() ? " |" : " " + Numbers.duration(seconds) + " |")
        .collect(Collectors.joining("", "| " + asked.label() + " |", ""));
  }

  String svg() {
    List<CurvePlot.Curve> curves =
        ALL.stream()
            .map(
                asked ->
                    new CurvePlot.Curve(
                        asked.label(),
                        asked.colour(),
                        asked.points(results, lengths(movements)).toList()))
            .filter(curve -> !curve.points().isEmpty())
            .toList();
    return new CurvePlot(
            "What a question costs, and the length of history",
            "movements in the ledger, logarithmic",
            "time",
            curves,
            "medians on " + Machine.description())
        .svg();
  }
}
