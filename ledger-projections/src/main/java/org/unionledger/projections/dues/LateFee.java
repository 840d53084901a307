package org.unionledger.projections.dues;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.unionledger.dues.LateFeeTerms;
import org.unionledger.money.Amount;

/**
 * What is due for paying late: for every day after the due day what was not paid before that day,
 * at the daily rate; the day of payment counts. Reckoned without rounding, and the sum is rounded
 * half up to the fen. No source says how to count or to round; this is what is done with taxes.
 */
final class LateFee {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

  private LateFee() {}

  /**
   * The late fee of a month.
   *
   * @param terms day and rate
   * @param dueOn the last day on which nothing is late
   * @param due the levy; a correction counts from the beginning, since the wages were what they
   *     were
   * @param payments what was paid up to the day
   * @param day the last day that counts
   */
  static Amount of(
      LateFeeTerms terms,
      LocalDate dueOn,
      Amount due,
      List<LevyMonth.Payment> payments,
      LocalDate day) {
    BigDecimal arrearDays = BigDecimal.ZERO;
    long unpaid = due.minor();
    LocalDate since = dueOn;
    List<LevyMonth.Payment> inOrder =
        payments.stream().sorted(Comparator.comparing(LevyMonth.Payment::date)).toList();
    for (LevyMonth.Payment payment : inOrder) {
      if (payment.date().isAfter(since)) {
        arrearDays = arrearDays.add(product(unpaid, since, payment.date()));
        since = payment.date();
      }
      unpaid = Math.subtractExact(unpaid, payment.paid().minor());
    }
    if (day.isAfter(since)) {
      arrearDays = arrearDays.add(product(unpaid, since, day));
    }
    BigDecimal fee =
        arrearDays
            .multiply(BigDecimal.valueOf(terms.dailyBasisPoints()))
            .divide(WHOLE, 0, RoundingMode.HALF_UP);
    return new Amount(fee.longValueExact(), due.unit());
  }

  private static BigDecimal product(long unpaid, LocalDate since, LocalDate until) {
    return BigDecimal.valueOf(Math.max(unpaid, 0))
        .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(since, until)));
  }
}
