package org.unionledger.benchmarks.plot;

import java.util.Locale;

/** Numbers as short as people say them. */
public final class Numbers {
  private Numbers() {}

  /**
   * A number with three digits that count, e.g. {@code 61.2 M}, {@code 340 k} or {@code 0.12}.
   *
   * @param value zero or more
   * @return the text
   */
  public static String brief(double value) {
    if (value >= 999.5e6) {
      return digits(value / 1e9) + " G";
    }
    if (value >= 999.5e3) {
      return digits(value / 1e6) + " M";
    }
    return value >= 9_999.5 ? digits(value / 1e3) + " k" : digits(value);
  }

  /**
   * A duration.
   *
   * @param seconds zero or more
   * @return the text, e.g. {@code 3.2 ms}
   */
  public static String duration(double seconds) {
    if (seconds >= 1) {
      return digits(seconds) + " s";
    }
    return seconds >= 1e-3 ? digits(seconds * 1e3) + " ms" : digits(seconds * 1e6) + " µs";
  }

  private static String digits(double value) {
    if (value >= 99.95) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    String text = String.format(Locale.ROOT, value >= 9.995 ? "%.1f" : "%.2f", value);
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }
}
