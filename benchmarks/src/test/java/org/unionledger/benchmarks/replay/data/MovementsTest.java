package org.unionledger.benchmarks.replay.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MovementsTest {
  private static final Movements MOVEMENTS = new Movements(100_000);

  @Test
  void theSameNumberIsAlwaysTheSameMovement() {
    List<GeneratedMovement> again = new ArrayList<>();
    MOVEMENTS.forEach(again::add);

    assertThat(new Movements(100_000).number(77_777)).isEqualTo(again.get(77_776));
    assertThat(MOVEMENTS.number(1_000)).isEqualTo(again.get(999));
  }

  @Test
  void namesAreAsManyAsPromised() {
    assertThat(MOVEMENTS.names().keys()).hasSize(5_000).doesNotHaveDuplicates();
    assertThat(MOVEMENTS.names().parties()).hasSize(8_000);
  }

  @Test
  void aFewKeysHaveMostPostings() {
    Map<Integer, Integer> postings = new HashMap<>();
    MOVEMENTS.forEach(
        movement -> movement.postings().forEach(it -> postings.merge(it.key(), 1, Integer::sum)));
    int all = postings.values().stream().mapToInt(it -> it).sum();
    int busiest =
        postings.values().stream().sorted((a, b) -> b - a).limit(500).mapToInt(it -> it).sum();

    assertThat(postings.size()).isGreaterThan(4_000);
    assertThat(busiest).isBetween(all / 2, all * 9 / 10);
    assertThat(all).isBetween(200_000, 250_000);
  }

  @Test
  void aMovementIsReversedAtMostOnceAndAReversalNever() {
    Set<Long> reversed = new HashSet<>();
    MOVEMENTS.forEach(
        movement -> {
          if (movement.reversed() != GeneratedMovement.NONE) {
            assertThat(reversed.add(movement.reversed())).isTrue();
            GeneratedMovement original = MOVEMENTS.number(movement.reversed());
            assertThat(original.reversed()).isEqualTo(GeneratedMovement.NONE);
            assertThat(movement.date()).isEqualTo(original.date());
          }
        });
    assertThat(reversed).hasSize(200);
  }

  @Test
  void mostAmountsAreSmallAndSomeAreMillions() {
    List<Long> amounts = new ArrayList<>();
    MOVEMENTS.forEach(movement -> amounts.add(Math.abs(movement.postings().getFirst().minor())));

    assertThat(amounts.stream().filter(it -> it <= 10_000_000).count()).isGreaterThan(99_000);
    assertThat(amounts.stream().filter(it -> it > 100_000_000).count()).isBetween(50L, 200L);
  }
}
