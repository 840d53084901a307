package org.unionledger.benchmarks.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.unionledger.benchmarks.measure.Comparison;
import org.unionledger.benchmarks.measure.Measured;
import org.unionledger.benchmarks.measure.Results;
import org.unionledger.benchmarks.plot.Numbers;

/** The ratios that replay is aimed at; of several settings of a rival its fastest counts. */
final class Targets {
  private static final String REBUILD = "RebuildBenchmark.";
  private static final String QUESTION = "QuestionBenchmark.";
  private static final double MOST_SECONDS = 20e-6;
  private static final int MOST_MEGABYTES = 256;
  private static final long SHORTER = 100_000;

  private final Map<String, Measured> results;
  private final long movements;
  private final List<String> lines = new ArrayList<>();

  private Targets(Map<String, Measured> results, long movements) {
    this.results = results;
    this.movements = movements;
  }

  static String table(
      Map<String, Measured> results, long movements, long served, List<Heap.Tried> heaps) {
    Targets targets = new Targets(results, movements);
    targets.rebuilding(served);
    targets.verified("0", "all cores");
    targets.verified("1", "1 core");
    targets.questions();
    for (Heap.What what : Heap.What.values()) {
      targets.heap(what, heaps);
    }
    return Comparison.HEADER + String.join("\n", targets.lines) + "\n";
  }

  private void rebuilding(long served) {
    String sqlite = REBUILD + "replay SQLITE " + movements + " 0";
    beside("DuckDB, its own format", sqlite, 2, REBUILD + "duckDb .* OWN .*");
    beside("the limit", sqlite, 0.25, REBUILD + "arrays .* 0");
    beside("Axon's own replay, tuned", sqlite, 500, "AxonReplay .*");
    beside("hledger, whole process", sqlite, 1_000, "hledger");
    beside(
        String.format(Locale.ROOT, "PostgreSQL, both on it with %,d movements", served),
        REBUILD + "replay POSTGRESQL " + served + " 0",
        5,
        REBUILD + "postgresql .*");
    beside("hledger, both whole processes", OtherProcesses.OWN, 0, "hledger");
  }

  private void verified(String threads, String label) {
    results.keySet().stream()
        .filter(name -> name.matches("DecodingBenchmark.verified .* " + threads))
        .findFirst()
        .ifPresent(
            ours ->
                rate(
                    "Verified replay, beside Jackson decoding alone, " + label,
                    ours,
                    "DecodingBenchmark.databind .* " + threads,
                    0.9));
  }

  private void questions() {
    String p99 = QUESTION + "asOf %d" + Results.P99;
    Measured asOf = results.get(p99.formatted(movements));
    if (asOf != null) {
      line(
          "Balance as of a day, 99th percentile",
          Numbers.duration(asOf.median()),
          "≤ " + Numbers.duration(MOST_SECONDS),
          asOf.median() <= MOST_SECONDS);
    }
    if (movements > SHORTER) {
      beside100k("Balance as of a day, 99th percentile", p99, 2);
      beside100k("Balance as of a day, mean", QUESTION + "asOf %d", 2);
      beside100k("Catching up 1,000 events", QUESTION + "catchUp %d", 1.2);
    }
  }

  private void beside100k(String what, String name, double target) {
    add(
        new Comparison(
            what + ", beside that on 100,000 movements",
            name.formatted(movements),
            name.formatted(SHORTER),
            true,
            target,
            1));
  }

  private void heap(Heap.What what, List<Heap.Tried> heaps) {
    OptionalInt enough =
        heaps.stream()
            .filter(tried -> tried.what() == what && tried.enough())
            .mapToInt(Heap.Tried::megabytes)
            .min();
    boolean tried = heaps.stream().anyMatch(heap -> heap.what() == what);
    if (tried) {
      line(
          "Smallest heap, of those tried, for " + Heap.label(what),
          enough.isPresent() ? enough.getAsInt() + " MB" : "more",
          "≤ " + MOST_MEGABYTES + " MB",
          enough.isPresent());
    }
  }

  private void line(String what, String figure, String target, boolean met) {
    lines.add(
        "| %s | %s | | | | %s | %s |".formatted(what, figure, target, met ? "met" : "missed"));
  }

  private void beside(String what, String ours, double target, String others) {
    rate("Movements rebuilt, beside " + what, ours, others, target);
  }

  private void rate(String what, String ours, String others, double target) {
    fastest(others).ifPresent(it -> add(new Comparison(what, ours, it, false, target, 1)));
  }

  private void add(Comparison comparison) {
    String line = comparison.line(results);
    if (line != null) {
      lines.add(line);
    }
  }

  private Optional<String> fastest(String names) {
    return results.entrySet().stream()
        .filter(result -> result.getKey().matches(names))
        .min((one, other) -> Double.compare(one.getValue().median(), other.getValue().median()))
        .map(Map.Entry::getKey);
  }
}
