package org.unionledger.projections.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unionledger.projections.RandomHistory;

class DailySumsTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  @Test
  void aBackDatedAmountCountsOnAllLaterDays() {
    DailySums sums = new DailySums(1);
    sums.add(FIRST.plusDays(5), 0, 100);
    sums.add(FIRST.plusDays(2), 0, 7);

    assertThat(sums.upTo(FIRST.plusDays(1), 0)).isZero();
    assertThat(sums.upTo(FIRST.plusDays(2), 0)).isEqualTo(7);
    assertThat(sums.upTo(FIRST.plusDays(4), 0)).isEqualTo(7);
    assertThat(sums.upTo(FIRST.plusDays(5), 0)).isEqualTo(107);
    assertThat(sums.upTo(null, 0)).isEqualTo(107);
  }

  @Test
  void aDayOnWhichAllWasTakenBackHasBegunNevertheless() {
    DailySums sums = new DailySums(1);
    sums.add(FIRST, 0, 100);
    sums.add(FIRST, 0, -100);

    assertThat(sums.begunBy(FIRST)).isTrue();
    assertThat(sums.begunBy(FIRST.minusDays(1))).isFalse();
    assertThat(sums.upTo(FIRST, 0)).isZero();
  }

  @Test
  void aSumThatDoesNotFitIsRefused() {
    DailySums sums = new DailySums(1);
    sums.add(FIRST, 0, Long.MAX_VALUE);

    assertThatThrownBy(() -> sums.add(FIRST, 0, 1)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void anyOrderAndAnySplitComeToTheSumsOfEachDay() {
    Random random = new Random(RandomHistory.seed(getClass()));
    for (int round = 0; round < 200; round++) {
      NavigableMap<LocalDate, Long> expected = new TreeMap<>();
      DailySums first = new DailySums(2);
      DailySums second = new DailySums(2);
      for (int step = random.nextInt(60); step >= 0; step--) {
        LocalDate day = FIRST.plusDays(random.nextInt(30));
        long minor = random.nextLong(-1_000, 1_000);
        expected.merge(day, minor, Long::sum);
        (random.nextBoolean() ? first : second).add(day, 1, minor);
      }
      first.merge(second);
      for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(31)); day = day.plusDays(1)) {
        long sum = expected.headMap(day, true).values().stream().mapToLong(it -> it).sum();
        assertThat(first.upTo(day, 1)).isEqualTo(sum);
        assertThat(first.upTo(day, 0)).isZero();
        assertThat(first.begunBy(day)).isEqualTo(!expected.headMap(day, true).isEmpty());
      }
    }
  }

  /** Days that lie close together here and far apart there, up to the first and last of all. */
  @Test
  void everyDayIsFoundHoweverTheDaysLie() {
    Random random = new Random(RandomHistory.seed(getClass()));
    for (int round = 0; round < 200; round++) {
      NavigableMap<LocalDate, Long> expected = new TreeMap<>();
      DailySums sums = new DailySums(1);
      long sum = 0;
      long day = -random.nextInt(1_000_000);
      for (int step = random.nextInt(400); step >= 0; step--) {
        day += 1 + random.nextInt(1 << random.nextInt(1, 20)) % (step % 7 == 0 ? 1_000_000 : 3);
        long minor = random.nextLong(1, 1_000);
        sum += minor;
        expected.put(LocalDate.ofEpochDay(day), sum);
        sums.add(LocalDate.ofEpochDay(day), 0, minor);
      }
      for (LocalDate known : expected.keySet()) {
        for (int offset = -1; offset <= 1; offset++) {
          LocalDate asked = known.plusDays(offset);
          Map.Entry<LocalDate, Long> last = expected.floorEntry(asked);
          assertThat(sums.begunBy(asked)).isEqualTo(last != null);
          assertThat(sums.upTo(asked, 0)).isEqualTo(last == null ? 0 : last.getValue());
        }
      }
      LocalDate middle =
          LocalDate.ofEpochDay(
              (expected.firstKey().toEpochDay() + expected.lastKey().toEpochDay()) / 2);
      assertThat(sums.upTo(middle, 0)).isEqualTo(expected.floorEntry(middle).getValue());
    }
  }
}
