package org.unionledger.chart;

import java.util.Optional;

/** Names a chart of accounts. */
public enum ChartId {
  /** 《工会会计制度》财会〔2009〕7号. */
  CN_UNION_2009("CN-UNION-2009"),
  /** 《工会会计制度》财会〔2021〕7号. */
  CN_UNION_2021("CN-UNION-2021");

  private final String text;

  ChartId(String text) {
    this.text = text;
  }

  /**
   * Finds a chart by the text that {@link #toString()} prints.
   *
   * @param text e.g. {@code CN-UNION-2009}
   * @return the chart, or nothing if there is none of that name
   */
  public static Optional<ChartId> find(String text) {
    for (ChartId chart : values()) {
      if (chart.text.equals(text)) {
        return Optional.of(chart);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
