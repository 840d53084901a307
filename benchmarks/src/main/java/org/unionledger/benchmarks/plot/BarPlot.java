package org.unionledger.benchmarks.plot;

import java.util.List;

/**
 * Bars beside each other on a logarithmic scale.
 *
 * @param title what is shown
 * @param axis what the bars' length is, with its unit
 * @param bars from top to bottom
 * @param source what it was measured with
 */
public record BarPlot(String title, String axis, List<Bar> bars, String source) {
  private static final int LEFT = 285;
  private static final int RIGHT = Drawing.WIDTH - 75;
  private static final int EACH = 24;
  private static final int BELOW = 44;

  /**
   * One bar.
   *
   * @param label what it is
   * @param value its length, more than 0
   * @param colour which colour it has
   */
  public record Bar(String label, double value, Colour colour) {}

  /**
   * The picture.
   *
   * @return SVG
   */
  public String svg() {
    int bottom = Drawing.TOP + bars.size() * EACH;
    Drawing drawing = new Drawing(title, source, bars.size() * EACH + BELOW);
    LogScale scale = new LogScale(bars.stream().map(Bar::value).toList(), LEFT, RIGHT);
    for (double tick : scale.ticks()) {
      drawing.line(scale.at(tick), Drawing.TOP - 6, scale.at(tick), bottom);
      drawing.text(scale.at(tick), bottom + 15, "middle", Numbers.brief(tick));
    }
    drawing.text((LEFT + RIGHT) / 2.0, bottom + 34, "middle", axis);
    double y = Drawing.TOP;
    for (Bar bar : bars) {
      double end = scale.at(bar.value());
      drawing.text(LEFT - 8, y + 13, "end", bar.label());
      drawing.bar(LEFT, y + 2, end - LEFT, EACH - 8, bar.colour().code());
      drawing.text(end + 6, y + 13, "start", Numbers.brief(bar.value()));
      y += EACH;
    }
    return drawing.svg();
  }
}
