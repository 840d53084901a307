package org.unionledger.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal has a name that reads as words, and a sentence of its own in both languages. */
class RefusalNamesTest {

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  static Stream<Class<?>> kinds() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses())
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
  }

  @Test
  void a_word_of_one_letter_is_a_word() {
    assertThat(Refusal.reasonOf(ReversalRefusal.NotAMovement.class)).isEqualTo("NOT_A_MOVEMENT");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void its_sentence_names_only_data_that_it_has(Class<?> kind) {
    List<String> data =
        Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getName).toList();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      String sentence = Explanation.sentence(Refusal.reasonOf(kind), locale);
      List<String> places =
          PLACE.matcher(sentence).results().map((MatchResult found) -> found.group(1)).toList();
      assertThat(data).as(sentence).containsAll(places);
    }
  }
}
