package org.unionledger.benchmarks.plot;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Curves over a length, both logarithmic.
 *
 * @param title what is shown
 * @param across what grows from left to right, with its unit
 * @param up what grows from bottom to top; its values are seconds
 * @param curves what was measured
 * @param source what it was measured with
 */
public record CurvePlot(String title, String across, String up, List<Curve> curves, String source) {
  private static final int LEFT = 70;
  private static final int RIGHT = Drawing.WIDTH - 30;
  private static final int HEIGHT = 300;
  private static final int BELOW = 44;
  private static final int LEGEND = 18;

  /**
   * A point.
   *
   * @param across how long the history is
   * @param up how many seconds it took
   */
  public record Point(double across, double up) {}

  /**
   * Points that belong together.
   *
   * @param label what was measured
   * @param colour which colour it has
   * @param points from left to right
   */
  public record Curve(String label, Colour colour, List<Point> points) {}

  /**
   * The picture.
   *
   * @return SVG
   */
  public String svg() {
    int top = Drawing.TOP + LEGEND * ((curves.size() + 1) / 2);
    int bottom = top + HEIGHT;
    Drawing drawing = new Drawing(title, source, bottom + BELOW - Drawing.TOP);
    LogScale x = scale(Point::across, LEFT, RIGHT);
    LogScale y = scale(Point::up, bottom, top);
    for (double tick : x.ticks()) {
      drawing.line(x.at(tick), top, x.at(tick), bottom);
      drawing.text(x.at(tick), bottom + 15, "middle", Numbers.brief(tick));
    }
    for (double tick : y.ticks()) {
      drawing.line(LEFT, y.at(tick), RIGHT, y.at(tick));
      drawing.text(LEFT - 6, y.at(tick) + 4, "end", Numbers.duration(tick));
    }
    drawing.text((LEFT + RIGHT) / 2.0, bottom + 34, "middle", across);
    drawing.text(LEFT, top - 8, "end", up);
    for (int number = 0; number < curves.size(); number++) {
      draw(drawing, curves.get(number), number, x, y);
    }
    return drawing.svg();
  }

  private LogScale scale(ToDoubleFunction<Point> value, double from, double to) {
    List<Double> values =
        curves.stream().flatMap(it -> it.points().stream()).map(value::applyAsDouble).toList();
    return new LogScale(values, from, to);
  }

  private static void draw(Drawing drawing, Curve curve, int number, LogScale x, LogScale y) {
    String code = curve.colour().code();
    double legendX = LEFT + 20 + number % 2 * (RIGHT - LEFT) / 2.0;
    double legendY = Drawing.TOP - 4 + LEGEND * (number / 2);
    drawing.dot(legendX, legendY, code);
    drawing.text(legendX + 10, legendY + 4, "start", curve.label());
    drawing.path(
        curve.points().stream()
            .map(it -> Drawing.at(x.at(it.across())) + "," + Drawing.at(y.at(it.up())))
            .collect(Collectors.joining(" ")),
        code,
        2);
    curve.points().forEach(it -> drawing.dot(x.at(it.across()), y.at(it.up()), code));
  }
}
