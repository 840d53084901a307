package org.unionledger.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ParagraphTest {

  @Test
  void english_is_broken_between_words() {
    assertThat(Paragraph.lines("Reduce the amount, or allot more.", 18, Locale.ENGLISH))
        .containsExactly("Reduce the amount,", "or allot more.");
  }

  @Test
  void chinese_is_broken_between_characters_but_not_before_a_comma() {
    assertThat(Paragraph.lines("请减少金额，或追加分配。", 10, Locale.SIMPLIFIED_CHINESE))
        .containsExactly("请减少金", "额，或追加", "分配。");
  }

  @Test
  void dates_and_identifiers_stay_whole() {
    assertThat(Paragraph.lines("closed through 2020-03", 19, Locale.ENGLISH))
        .containsExactly("closed through", "2020-03");
  }

  @Test
  void what_cannot_be_broken_is_wider() {
    assertThat(Paragraph.lines("unbreakable", 4, Locale.ENGLISH)).containsExactly("unbreakable");
  }

  @Test
  void a_blank_text_has_no_lines() {
    assertThat(Paragraph.lines("  ", 4, Locale.ENGLISH)).isEmpty();
  }
}
