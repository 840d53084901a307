package org.unionledger.examples.dongcheng;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.unionledger.examples.ProgrammeOutput;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Paragraph;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.examples.text.TextWidth;
import org.unionledger.money.Amount;

/**
 * What the reports are written on: columns and shares in the reader's language.
 *
 * @param output where they go
 */
record Page(ProgrammeOutput output) {
  private static final int BAR = 20;
  private static final int WIDTH = 100;

  String words(String chinese, String english) {
    return output.language().choose(chinese, english);
  }

  void paragraph(String chinese, String english) {
    words(chinese, english).lines().forEach(output.lines());
  }

  /** An item of a list: its lines stand under each other, right of the mark. */
  void item(String mark, String text) {
    List<String> lines =
        Paragraph.lines(text, WIDTH - TextWidth.of(mark), output.language().locale());
    String indent = " ".repeat(TextWidth.of(mark));
    for (int index = 0; index < lines.size(); index++) {
      output.lines().accept((index == 0 ? mark : indent) + lines.get(index));
    }
  }

  Column wordsColumn(String chinese, String english) {
    return Column.words(words(chinese, english));
  }

  Column figuresColumn(String chinese, String english) {
    return Column.figures(words(chinese, english));
  }

  static String percent(Amount part, Amount whole) {
    return part.toDecimal()
            .multiply(BigDecimal.valueOf(100))
            .divide(whole.toDecimal(), 1, RoundingMode.HALF_UP)
            .toPlainString()
        + " %";
  }

  static String bar(Amount part, Amount whole) {
    return Figures.bar(part, whole, BAR) + "  " + percent(part, whole);
  }
}
