package org.unionledger.examples.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionledger.examples.text.Language.CHINESE;
import static org.unionledger.examples.text.Language.ENGLISH;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void theFirstVariableThatIsNotEmptyDecides() {
    assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(CHINESE);
    assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"))).isEqualTo(ENGLISH);
    assertThat(Language.of(Map.of("LANG", "en_US", "LC_MESSAGES", "zh_CN"))).isEqualTo(CHINESE);
    assertThat(Language.of(Map.of("LC_ALL", "", "LANG", "zh"))).isEqualTo(CHINESE);
    assertThat(Language.of(Map.of("LC_ALL", "C.UTF-8", "LEDGER_LANG", "zh_CN.UTF-8")))
        .isEqualTo(CHINESE);
  }

  @Test
  void whoeverDoesNotSayReadsEnglish() {
    assertThat(Language.of(Map.of())).isEqualTo(ENGLISH);
    assertThat(Language.of(Map.of("LANG", "fr_FR.UTF-8"))).isEqualTo(ENGLISH);
  }
}
