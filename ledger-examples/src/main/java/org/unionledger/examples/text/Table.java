package org.unionledger.examples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for a terminal: titles, a rule, rows. Words stand at the left of their column and figures
 * at the right. Built up row by row; for one thread.
 */
public final class Table {

  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  private Table(List<Column> columns) {
    this.columns = columns;
  }

  /**
   * A column.
   *
   * @param title what stands above it
   * @param figures whether its cells are figures, which stand at the right
   */
  public record Column(String title, boolean figures) {

    /**
     * A column of words.
     *
     * @param title what stands above it
     * @return the column
     */
    public static Column words(String title) {
      return new Column(title, false);
    }

    /**
     * A column of figures.
     *
     * @param title what stands above it
     * @return the column
     */
    public static Column figures(String title) {
      return new Column(title, true);
    }
  }

  /**
   * An empty table.
   *
   * @param columns its columns from left to right
   * @return the table
   */
  public static Table of(Column... columns) {
    return new Table(List.of(columns));
  }

  /**
   * Adds a row.
   *
   * @param cells one text for each column
   * @return this table
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   */
  public Table row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "A row of %d cells does not fit a table of %d columns"
              .formatted(cells.length, columns.size()));
    }
    rows.add(List.of(cells));
    return this;
  }

  /**
   * The table as text.
   *
   * @return titles, a rule and the rows, without white space at the ends of lines
   */
  public List<String> lines() {
    List<Integer> widths = widths();
    List<String> lines = new ArrayList<>();
    lines.add(line(columns.stream().map(Column::title).toList(), widths));
    lines.add(String.join(GAP, widths.stream().map("─"::repeat).toList()));
    lines.addAll(rows());
    return lines;
  }

  /**
   * The rows alone as text, as wide as under their titles.
   *
   * @return the rows, without white space at the ends of lines
   */
  public List<String> rows() {
    List<Integer> widths = widths();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private List<Integer> widths() {
    return IntStream.range(0, columns.size()).mapToObj(this::widthOf).toList();
  }

  private int widthOf(int index) {
    return rows.stream()
        .mapToInt(row -> TextWidth.of(row.get(index)))
        .reduce(TextWidth.of(columns.get(index).title()), Math::max);
  }

  private String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int index = 0; index < cells.size(); index++) {
      String cell = cells.get(index);
      String padding = " ".repeat(widths.get(index) - TextWidth.of(cell));
      line.append(index == 0 ? "" : GAP)
          .append(columns.get(index).figures() ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }
}
