package org.unionledger.projections.auditdata;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV after RFC 4180, as a program that is not ours would. */
final class CsvText {
  private CsvText() {}

  static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '"') {
        boolean twice = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (twice) {
          cell.append('"');
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (sign == ',' || sign == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (sign == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || sign != '\r') {
        cell.append(sign);
      }
    }
    return rows;
  }
}
