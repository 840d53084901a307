package org.unionledger.projections.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows after RFC 4180: cells separated by commas, quoted where they must be, rows ended by CR LF.
 */
public final class CsvRows {
  /** Ends a row. */
  public static final String END = "\r\n";

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

  private CsvRows() {}

  /**
   * A row without its end, or a part of one.
   *
   * @param cells the texts of its cells
   * @return one line
   */
  public static String of(List<String> cells) {
    List<String> quoted = new ArrayList<>(cells.size());
    for (String cell : cells) {
      boolean bare = !NEEDS_QUOTES.matcher(cell).find();
      quoted.add(bare ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    return String.join(",", quoted);
  }
}
