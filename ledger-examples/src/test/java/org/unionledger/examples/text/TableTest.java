package org.unionledger.examples.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionledger.examples.text.Table.Column;

class TableTest {

  @Test
  void columnsLineUpAlthoughAChineseCharacterIsTwoColumnsWide() {
    Table table =
        Table.of(Column.words("专项"), Column.figures("可用"), Column.words("说明"))
            .row("covid-2020", "8,998,765.44", "防控")
            .row("慰问", "0.00", "")
            .row("é", "-5.00", "red");

    assertThat(String.join("\n", table.lines()))
        .isEqualTo(
            """
            专项                可用  说明
            ──────────  ────────────  ────
            covid-2020  8,998,765.44  防控
            慰问                0.00
            é                  -5.00  red\
            """);
  }

  @Test
  void aRowHasOneCellForEachColumn() {
    Table table = Table.of(Column.words("a"), Column.words("b"));

    assertThatThrownBy(() -> table.row("only one"))
        .hasMessage("A row of 1 cells does not fit a table of 2 columns");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "工会, 4",
    "（2020）, 8",
    "ｆｕｌｌ, 8",
    "ﾊﾝ, 2",
    "한글, 4",
    "𠮷, 2",
    "—…, 2",
    "e\u0301, 1",
    "a\u200Bb, 2",
    "🎉, 2",
    "█░─, 3"
  })
  void aTextIsAsWideAsATerminalDrawsIt(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }
}
