package org.unionledger.benchmarks.recording;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/** Seconds for each operation, one figure for each iteration of each round. */
final class Measured {
  private final List<List<Double>> rounds = new ArrayList<>();

  /** Adds what a round measured. */
  void add(RunResult round) {
    List<Double> iterations = new ArrayList<>();
    for (var fork : round.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        iterations.add(secondsPerOperation(round.getParams(), iteration));
      }
    }
    rounds.add(iterations);
  }

  private static double secondsPerOperation(BenchmarkParams params, IterationResult iteration) {
    double score = iteration.getPrimaryResult().getScore();
    double unit = params.getTimeUnit().toNanos(1) / 1e9;
    return params.getMode() == Mode.Throughput
        ? unit / score
        : unit * score / params.getMeasurement().getBatchSize();
  }

  /** The median over all rounds. */
  double median() {
    return median(rounds.stream().flatMap(List::stream).toList());
  }

  /** How many times the other's median this one's is, in each round. */
  List<Double> timesInEachRound(Measured other) {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < Math.min(rounds.size(), other.rounds.size()); round++) {
      times.add(median(rounds.get(round)) / median(other.rounds.get(round)));
    }
    return times;
  }

  private static double median(List<Double> figures) {
    double[] all = figures.stream().mapToDouble(Double::doubleValue).toArray();
    return new ListStatistics(all).getPercentile(50);
  }
}
