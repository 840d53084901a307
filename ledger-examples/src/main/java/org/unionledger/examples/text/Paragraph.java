package org.unionledger.examples.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text that is longer than a line, broken where the rules of its language allow it, though never at
 * a hyphen: it may be part of a date or an identifier.
 */
public final class Paragraph {

  private Paragraph() {}

  /**
   * Breaks a text into lines.
   *
   * @param text any text
   * @param columns how wide a line may be; only what cannot be broken is wider
   * @param locale the language of the text
   * @return its lines, without white space at their ends; none for a blank text
   */
  public static List<String> lines(String text, int columns, Locale locale) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (text.charAt(end - 1) == '-') {
        continue;
      }
      String piece = text.substring(start, end);
      if (TextWidth.of(line + piece.stripTrailing()) > columns && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
      start = end;
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
