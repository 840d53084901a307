package org.unionledger.examples.cli.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionledger.refusal.Refusal;

class RefusalDataTest {

  private static final List<Class<?>> REFUSALS =
      Stream.of(Refusal.class.getPermittedSubclasses())
          .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
          .toList();

  @Test
  void noDatumOfAnyRefusalTakesTheNameOfAnother() {
    assertThat(REFUSALS).hasSizeGreaterThan(50);
    for (Class<?> refusal : REFUSALS) {
      List<String> names =
          Stream.of(refusal.getRecordComponents())
              .map(RecordComponent::getName)
              .map(RefusalData::nameInAnswer)
              .toList();
      assertThat(names)
          .as(refusal.getSimpleName())
          .doesNotHaveDuplicates()
          .doesNotContainAnyElementsOf(RefusalData.TAKEN);
    }
  }

  @Test
  void onlyLinesAndIdentifiersAreRenamed() {
    assertThat(
            REFUSALS.stream()
                .flatMap(refusal -> Stream.of(refusal.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> !RefusalData.nameInAnswer(name).equals(name))
                .distinct())
        .containsExactlyInAnyOrder("line", "id");
  }
}
