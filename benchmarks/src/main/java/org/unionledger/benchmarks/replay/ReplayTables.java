package org.unionledger.benchmarks.replay;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionledger.benchmarks.measure.Machine;
import org.unionledger.benchmarks.measure.Measured;
import org.unionledger.benchmarks.plot.BarPlot;
import org.unionledger.benchmarks.plot.Colour;
import org.unionledger.benchmarks.plot.Numbers;
import org.unionledger.benchmarks.replay.data.Movements;

/** What came of a run, as text and as plots. All results are seconds for each movement. */
final class ReplayTables {
  private static final long SAMPLE = 100_000;

  private final Map<String, Measured> results;
  private final long movements;
  private final long served;
  private final List<Heap.Tried> heaps;
  private final Growth growth;
  private final double postings;

  ReplayTables(Map<String, Measured> results, long movements, long served, List<Heap.Tried> heaps) {
    this.results = results;
    this.movements = movements;
    this.served = served;
    this.heaps = heaps;
    this.growth = new Growth(results, movements);
    this.postings = postingsOfMovement();
  }

  private static double postingsOfMovement() {
    Movements sample = new Movements(SAMPLE);
    long[] count = new long[1];
    sample.forEach(movement -> count[0] += movement.postings().size());
    return (double) count[0] / SAMPLE;
  }

  private List<Subject> rebuilding() {
    return Subject.rebuilding(movements, served).stream()
        .filter(subject -> results.containsKey(subject.name()))
        .toList();
  }

  /**
   * All tables.
   *
   * @param command what was run
   */
  String text(String command) {
    return String.format(
        Locale.ROOT,
        """
        %s. %,d movements with %.2f postings each, seed %d. Measured on %s (UTC) with
        `%s`.

        ## What it was to show

        %s
        ## All balances from nothing

        ![rates](performance/rebuild.svg)

        %s
        ## Every entry verified

        %s
        ## Questions, and the length of history

        ![times](performance/growth.svg)

        %s
        ## Memory

        %s
        """,
        Machine.description(),
        movements,
        postings,
        Movements.SEED,
        LocalDate.now(ZoneOffset.UTC),
        command,
        Targets.table(results, movements, served, heaps),
        rates(rebuilding()),
        rates(decoding()),
        growth.table(),
        Heap.table(heaps));
  }

  private List<Subject> decoding() {
    return results.keySet().stream()
        .filter(name -> name.startsWith("DecodingBenchmark."))
        .map(ReplayTables::decoding)
        .toList();
  }

  private static Subject decoding(String name) {
    String threads = name.endsWith(" 0") ? "all" : "1";
    return name.contains(".verified ")
        ? new Subject(name, "Verified replay", threads, Colour.BLUE)
        : new Subject(name, "Jackson data binding, decoding alone", threads, Colour.GREEN);
  }

  private String rates(List<Subject> subjects) {
    return subjects.stream()
        .map(this::row)
        .collect(
            Collectors.joining(
                "\n",
                """
                | what | cores | movements a second | postings a second | slowest to fastest |
                |---|---:|---:|---:|---:|
                """,
                "\n"));
  }

  private String row(Subject subject) {
    Measured measured = measured(subject);
    return "| %s | %s | %s | %s | %s to %s |"
        .formatted(
            subject.label(),
            subject.threads(),
            Numbers.brief(1 / measured.median()),
            Numbers.brief(postings / measured.median()),
            Numbers.brief(1 / measured.most()),
            Numbers.brief(1 / measured.least()));
  }

  private Measured measured(Subject subject) {
    Measured measured = results.get(subject.name());
    if (measured == null) {
      throw new IllegalStateException(subject + " was not measured");
    }
    return measured;
  }

  /** Each with the name of its file. */
  Map<String, String> plots() {
    List<BarPlot.Bar> bars =
        rebuilding().stream()
            .map(
                subject ->
                    new BarPlot.Bar(
                        subject.full(), postings / measured(subject).median(), subject.colour()))
            .toList();
    BarPlot rebuild =
        new BarPlot(
            String.format(Locale.ROOT, "All balances of %,d movements from nothing", movements),
            "postings a second, logarithmic",
            bars,
            "medians on " + Machine.description());
    return Map.of("rebuild.svg", rebuild.svg(), "growth.svg", growth.svg());
  }
}
