package org.unionledger.benchmarks.plot;

import java.util.Locale;

/** An SVG picture that is drawn from top to bottom: a title, whatever is drawn, and a source. */
final class Drawing {
  /** How wide every picture is, in its own units. */
  static final int WIDTH = 760;

  /** Where whatever is drawn begins. */
  static final int TOP = 52;

  /** Grey that is read on white and on black. */
  static final String INK = "#7d8590";

  private static final String FAINT = "#7d859055";
  private static final int BELOW = 34;

  private final StringBuilder body = new StringBuilder();
  private final String title;
  private final String source;
  private final int height;

  Drawing(String title, String source, int content) {
    this.title = title;
    this.source = source;
    this.height = TOP + content + BELOW;
  }

  /** Text that begins, ends or has its middle there: start, end or middle. */
  void text(double x, double y, String anchor, String text) {
    add("<text x=\"" + at(x) + "\" y=\"" + at(y) + "\" text-anchor=\"" + anchor + "\">");
    add(escaped(text) + "</text>\n");
  }

  void line(double x1, double y1, double x2, double y2) {
    path(at(x1) + "," + at(y1) + " " + at(x2) + "," + at(y2), FAINT, 1);
  }

  void bar(double x, double y, double width, double height, String colour) {
    add("<rect x=\"" + at(x) + "\" y=\"" + at(y) + "\" width=\"" + at(width) + "\" height=\"");
    add(at(height) + "\" rx=\"2\" fill=\"" + colour + "\"/>\n");
  }

  void dot(double x, double y, String colour) {
    add("<circle cx=\"" + at(x) + "\" cy=\"" + at(y) + "\" r=\"3.5\" fill=\"" + colour + "\"/>\n");
  }

  /** A line through points, each x and y with a comma between them. */
  void path(String points, String colour, int width) {
    add("<polyline points=\"" + points + "\" fill=\"none\" stroke=\"" + colour);
    add("\" stroke-width=\"" + width + "\"/>\n");
  }

  private void add(String svg) {
    body.append(svg);
  }

  /** A coordinate, to a tenth. */
  static String at(double coordinate) {
    return String.format(Locale.ROOT, "%.1f", coordinate);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The picture. */
  String svg() {
    return String.format(
        Locale.ROOT,
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" \
        height="%2$d" font-family="system-ui, sans-serif" font-size="12" fill="%3$s" role="img">
        <title>%4$s</title>
        <text x="12" y="24" font-size="15" font-weight="600">%4$s</text>
        %5$s<text x="12" y="%6$d" font-size="10">%7$s</text>
        </svg>
        """,
        WIDTH,
        height,
        INK,
        escaped(title),
        body,
        height - 10,
        escaped(source));
  }
}
