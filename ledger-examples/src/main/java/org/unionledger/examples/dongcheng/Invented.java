package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.unionledger.money.Allocation;
import org.unionledger.money.Amount;

/**
 * A source of invented figures. The same seed and topic give the same figures in every run, and one
 * topic does not disturb another. Not thread-safe.
 */
final class Invented {
  private final Random random;

  Invented(long seed, String topic) {
    random = new Random(seed * 31 + topic.hashCode());
  }

  int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  Amount amount(Amount from, Amount to) {
    int span = Math.toIntExact(to.minor() - from.minor());
    return new Amount(from.minor() + random.nextInt(span + 1), from.unit());
  }

  List<LocalDate> days(LocalDate from, LocalDate to, int count) {
    int span = Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    return Stream.generate(() -> from.plusDays(random.nextInt(span + 1)))
        .limit(count)
        .sorted()
        .toList();
  }

  /** Uneven parts that are together exactly the total; the largest is five times the smallest. */
  List<Amount> parts(Amount total, int count) {
    List<Long> weights =
        LongStream.generate(() -> 2_000 + random.nextInt(8_001)).limit(count).boxed().toList();
    return Allocation.LARGEST_REMAINDER.allocate(total, weights);
  }
}
