package org.unionledger.projections;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/** Amounts, days and choices by chance. */
abstract class RandomValues {
  static final List<String> PARTIES = List.of("org-1", "org-2", "单位:甲.1", "p_9");

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 731;

  final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  /** From one fen to the largest amount of a line, all magnitudes alike. */
  final long minor() {
    long bound = 10;
    for (int digits = random.nextInt(14); digits > 0; digits--) {
      bound *= 10;
    }
    return 1 + random.nextLong(bound);
  }

  final String yuan() {
    return new Amount(minor(), Unit.CNY).toPlainText();
  }

  final String day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
  }

  final <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
