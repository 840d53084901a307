package org.unionledger.benchmarks.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A logarithmic scale from one power of ten to another. */
final class LogScale {
  private final int lowest;
  private final int highest;
  private final double from;
  private final double to;

  /** A scale on which all values, greater than 0, have their place between two coordinates. */
  LogScale(Collection<Double> values, double from, double to) {
    double least = values.stream().min(Double::compare).orElse(1.0);
    double most = values.stream().max(Double::compare).orElse(1.0);
    lowest = (int) Math.floor(Math.log10(least) - 0.05);
    highest = Math.max(lowest + 1, (int) Math.ceil(Math.log10(most) + 0.02));
    this.from = from;
    this.to = to;
  }

  double at(double value) {
    return from + (to - from) * (Math.log10(value) - lowest) / (highest - lowest);
  }

  /** The powers of ten on it. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int power = lowest; power <= highest; power++) {
      ticks.add(Math.pow(10, power));
    }
    return ticks;
  }
}
