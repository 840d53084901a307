package org.unionledger.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/** Seconds for each operation, one figure for each iteration of each round. */
public final class Measured {
  private final List<List<Double>> rounds = new ArrayList<>();

  /** Nothing yet. */
  public Measured() {}

  /**
   * Adds what a round measured.
   *
   * @param round of JMH
   */
  public void add(RunResult round) {
    add(round, 1);
  }

  /**
   * Adds what a round measured whose operations do the same many times.
   *
   * @param round of JMH
   * @param each how often
   */
  public void add(RunResult round, double each) {
    List<Double> iterations = new ArrayList<>();
    for (var fork : round.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        iterations.add(secondsPerOperation(round.getParams(), iteration) / each);
      }
    }
    add(iterations);
  }

  /**
   * Adds what a round measured.
   *
   * @param seconds for each operation
   */
  public void add(List<Double> seconds) {
    rounds.add(List.copyOf(seconds));
  }

  /**
   * Adds what a round that sampled times measured.
   *
   * @param round of JMH
   * @param percentile of each iteration's samples, from 0 to 100
   */
  public void addPercentile(RunResult round, double percentile) {
    double unit = round.getParams().getTimeUnit().toNanos(1) / 1e9;
    List<Double> iterations = new ArrayList<>();
    for (var fork : round.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        var samples = iteration.getPrimaryResult().getStatistics();
        iterations.add(unit * samples.getPercentile(percentile));
      }
    }
    add(iterations);
  }

  private static double secondsPerOperation(BenchmarkParams params, IterationResult iteration) {
    double score = iteration.getPrimaryResult().getScore();
    double unit = params.getTimeUnit().toNanos(1) / 1e9;
    return params.getMode() == Mode.Throughput
        ? unit / score
        : unit * score / params.getMeasurement().getBatchSize();
  }

  private List<Double> all() {
    return rounds.stream().flatMap(List::stream).toList();
  }

  /**
   * The median over all rounds.
   *
   * @return seconds
   */
  public double median() {
    return median(all());
  }

  /**
   * The fastest of all.
   *
   * @return seconds
   */
  public double least() {
    return Collections.min(all());
  }

  /**
   * The slowest of all.
   *
   * @return seconds
   */
  public double most() {
    return Collections.max(all());
  }

  /**
   * How many times the other's median this one's is, in each round.
   *
   * @param other what ran beside it
   * @return a number for each round that both have
   */
  public List<Double> timesInEachRound(Measured other) {
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
