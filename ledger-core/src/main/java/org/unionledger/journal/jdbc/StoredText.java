package org.unionledger.journal.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Texts as they are stored. A driver reads bytes that are no text as the sign U+FFFD, and so as
 * what may have been recorded, although nobody who seeks that would find them.
 */
final class StoredText {

  private StoredText() {}

  /** The text in a column; empty, as no recorded one is, if there is none or it is not UTF-8. */
  static String of(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    if (bytes == null) {
      return "";
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : "";
  }
}
