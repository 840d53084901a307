package org.unionledger.benchmarks.replay;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionledger.benchmarks.measure.Comparison;
import org.unionledger.benchmarks.measure.Measured;

/** The ratios that replay is aimed at; of several settings of a rival its fastest counts. */
final class Targets {
  private Targets() {}

  static String table(Map<String, Measured> results, long movements) {
    String rebuild = "RebuildBenchmark.";
    String sqlite = rebuild + "replay SQLITE " + movements + " 0";
    String postgresql = rebuild + "replay POSTGRESQL " + movements + " 0";
    List<Comparison> all =
        Stream.of(
                beside("DuckDB, its own format", sqlite, 2, results, rebuild + "duckDb .* OWN .*"),
                beside("the limit", sqlite, 0.25, results, rebuild + "arrays .* 0"),
                beside("Axon's own replay, tuned", sqlite, 500, results, "AxonReplay .*"),
                beside("hledger, whole process", sqlite, 1_000, results, "hledger"),
                beside("PostgreSQL", postgresql, 5, results, rebuild + "postgresql .*"),
                verified(results, "0"),
                verified(results, "1"))
            .flatMap(Optional::stream)
            .toList();
    return all.stream()
        .map(comparison -> comparison.line(results))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n", Comparison.HEADER, "\n"));
  }

  private static Optional<Comparison> verified(Map<String, Measured> results, String threads) {
    String label = "Jackson decoding alone, " + (threads.equals("0") ? "all cores" : "1 core");
    return results.keySet().stream()
        .filter(name -> name.matches("DecodingBenchmark.verified .* " + threads))
        .findFirst()
        .flatMap(
            ours ->
                fastest(results, "DecodingBenchmark.databind .* " + threads)
                    .map(it -> rate("Verified replay, beside " + label, ours, it, 0.9)));
  }

  private static Optional<Comparison> beside(
      String what, String ours, double target, Map<String, Measured> results, String others) {
    return fastest(results, others)
        .map(other -> rate("Movements rebuilt, beside " + what, ours, other, target));
  }

  private static Comparison rate(String what, String ours, String other, double target) {
    return new Comparison(what, ours, other, false, target, 1);
  }

  private static Optional<String> fastest(Map<String, Measured> results, String names) {
    return results.entrySet().stream()
        .filter(result -> result.getKey().matches(names))
        .min((one, other) -> Double.compare(one.getValue().median(), other.getValue().median()))
        .map(Map.Entry::getKey);
  }
}
