package org.unionledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The small values of the journal and their limits. */
class CriterionTest {

  @Test
  void a_criterion_without_anything_to_look_for_is_refused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Criterion(Set.of(), Set.of()))
        .withMessageContaining("name one, or use no criterion");
  }

  @Test
  void a_guard_without_criteria_is_none() {
    assertThat(AppendGuard.noMatchAfter(7, List.of())).isEqualTo(AppendGuard.none());
  }

  @Test
  void positions_begin_with_1_and_guards_with_0() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> AppendGuard.nothingAfter(-1))
        .withMessageContaining("the first possible one is 0");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Entry(0, Envelopes.envelope("a", "E")))
        .withMessageContaining("the first one is 1");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new AppendResult(3, 2));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Snapshot("s", -1, new byte[0]))
        .withMessageContaining("give it 0 or more");
  }

  @Test
  void tags_sort_by_key_then_value() {
    assertThat(Envelopes.tags("b=1", "a=2", "a=10").stream().sorted())
        .containsExactlyElementsOf(Envelopes.tags("a=10", "a=2", "b=1"));
  }
}
