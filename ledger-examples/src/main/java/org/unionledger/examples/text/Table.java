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
   * @return its lines, without white space at their ends
   */
  public List<String> lines() {
    List<String> titles = columns.stream().map(Column::title).toList();
    List<Integer> widths =
        IntStream.range(0, columns.size()).mapToObj(index -> widthOf(index, titles)).toList();
    List<String> lines = new ArrayList<>();
    lines.add(line(titles, widths));
    lines.add(String.join(GAP, widths.stream().map("─"::repeat).toList()));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private int widthOf(int index, List<String> titles) {
    return rows.stream()
        .mapToInt(row -> TextWidth.of(row.get(index)))
        .reduce(TextWidth.of(titles.get(index)), Math::max);
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
