package org.unionledger.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionledger.examples.text.Language;

class MessagesTest {

  private static final Pattern PLACE = Pattern.compile("%\\d\\$s");

  @ParameterizedTest
  @EnumSource
  void everyMessageHasASentenceAndEverySentenceAMessage(Language language) {
    assertThat(Collections.list(Messages.bundle("messages", language).getKeys()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Message.values()).map(Message::name).toList());
  }

  @Test
  void bothLanguagesSpeakOfTheSameData() {
    for (Message message : Message.values()) {
      assertThat(places(message, Language.CHINESE))
          .as(message.name())
          .isEqualTo(places(message, Language.ENGLISH));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noSentenceBreaksOnItsData(Language language) {
    for (Message message : Message.values()) {
      String said = Messages.in(language).say(message, "A", "B", "C", "D");
      assertThat(said).as(message.name()).isNotBlank().doesNotContain("%");
    }
  }

  @Test
  void helpExplainsTheSameInBothLanguages() {
    assertThat(keys(Language.CHINESE)).isEqualTo(keys(Language.ENGLISH));
  }

  private static Set<String> keys(Language language) {
    return Messages.bundle("usage", language).keySet();
  }

  private static Set<String> places(Message message, Language language) {
    return PLACE
        .matcher(Messages.bundle("messages", language).getString(message.name()))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
