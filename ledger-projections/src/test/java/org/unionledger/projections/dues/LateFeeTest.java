package org.unionledger.projections.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.dues.LateFeeTerms;
import org.unionledger.event.LateFeeAdopted;
import org.unionledger.identity.BookId;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;

/**
 * What is due for paying late: five per mille a day, from the day after the 15th (北京办法 art. 55).
 */
class LateFeeTest {
  private static final LateFeeTerms BEIJING = new LateFeeTerms(YearMonth.of(2020, 1), 15, 50, null);

  private static Chronicle union() {
    return new Chronicle()
        .book("dongcheng", ChartId.CN_UNION_2009)
        .add(new LateFeeAdopted(new BookId("dongcheng"), BEIJING));
  }

  @Test
  void everyDayAfterTheDueDayCountsThatOfThePaymentIncluded() {
    Chronicle ledger =
        union()
            .declare("dongcheng", "micro-1", "2020-01", "100000.00", "2020-02-05")
            .pay("dongcheng", "micro-1", "2020-01", "100000.00", "1500.00", "2020-02-17");

    assertThat(fee(ledger, "2020-02-15")).isEqualTo("0.00");
    assertThat(fee(ledger, "2020-02-16")).isEqualTo("10.00");
    assertThat(fee(ledger, "2020-02-17")).isEqualTo("20.00");
    assertThat(fee(ledger, "2020-02-18")).isEqualTo("22.50");
    assertThat(fee(ledger, null)).isEqualTo("null");
  }

  @Test
  void whatIsPaidByTheDueDayIsNotLate() {
    Chronicle ledger =
        union()
            .declare("dongcheng", "micro-1", "2020-01", "100000.00", "2020-02-05")
            .pay("dongcheng", "micro-1", "2020-01", "100000.00", "2000.00", "2020-02-15");

    assertThat(fee(ledger, "2020-12-31")).isEqualTo("0.00");
  }

  @Test
  void correctedWagesWereDueFromTheBeginning() {
    Chronicle ledger =
        union()
            .declare("dongcheng", "micro-1", "2020-01", "100000.00", "2020-02-05")
            .pay("dongcheng", "micro-1", "2020-01", "100000.00", "2000.00", "2020-02-14")
            .declare("dongcheng", "micro-1", "2020-01", "120000.00", "2020-02-25");

    assertThat(fee(ledger, "2020-02-24")).isEqualTo("0.00");
    assertThat(fee(ledger, "2020-02-25")).isEqualTo("20.00");
  }

  @Test
  void termsHoldFromTheirMonthUntilThoseOfALaterOneDo() {
    Chronicle ledger =
        union()
            .declare("dongcheng", "micro-1", "2019-12", "100000.00", "2020-01-05")
            .declare("dongcheng", "micro-2", "2020-02", "100000.00", "2020-03-05");
    assertThat(fee(ledger, "micro-1", "2020-12-31")).isEqualTo("null");
    assertThat(fee(ledger, "micro-2", "2020-03-16")).isEqualTo("10.00");

    LateFeeTerms none = new LateFeeTerms(YearMonth.of(2020, 2), 15, 0, null);
    ledger.add(new LateFeeAdopted(new BookId("dongcheng"), none));
    assertThat(fee(ledger, "micro-2", "2020-03-16")).isEqualTo("0.00");
  }

  @Test
  void itIsTheSumOverAllDaysAndRoundedOnce() {
    Random random = new Random(RandomHistory.seed(LateFeeTest.class));
    for (int round = 0; round < 200; round++) {
      LocalDate last = LocalDate.of(2020, 2, 1).plusDays(random.nextInt(150));
      long wages = random.nextInt(10_000_000);
      Chronicle ledger = union();
      ledger.declare("dongcheng", "micro-1", "2020-01", yuan(wages), "2020-02-01");
      long[] paid = new long[200];
      for (int payment = random.nextInt(4); payment > 0; payment--) {
        int day = random.nextInt(160);
        long amount = 1L + random.nextInt(90_000);
        paid[day] += amount;
        ledger.pay(
            "dongcheng", "micro-1", "2020-01", yuan(wages), yuan(amount), dayOf(day).toString());
      }
      assertThat(fee(ledger, last.toString())).isEqualTo(dayByDay(wages, paid, last));
    }
  }

  private static LocalDate dayOf(int day) {
    return LocalDate.of(2020, 2, 1).plusDays(day);
  }

  /** The plain way: one day after the other. */
  private static String dayByDay(long wages, long[] paid, LocalDate last) {
    BigDecimal due = new BigDecimal(wages).multiply(new BigDecimal("0.02"));
    BigDecimal open = due.setScale(0, RoundingMode.HALF_UP);
    BigDecimal fee = BigDecimal.ZERO;
    for (int day = 0; !dayOf(day).isAfter(last); day++) {
      if (dayOf(day).isAfter(LocalDate.of(2020, 2, 15)) && open.signum() > 0) {
        fee = fee.add(open.multiply(new BigDecimal("0.005")));
      }
      open = open.subtract(BigDecimal.valueOf(paid[day]));
    }
    return fee.setScale(0, RoundingMode.HALF_UP).movePointLeft(2).toPlainString();
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  private static String fee(Chronicle ledger, @Nullable String day) {
    return fee(ledger, "micro-1", day);
  }

  private static String fee(Chronicle ledger, String party, @Nullable String day) {
    DuesQuery query = DuesQuery.ALL.withAsOf(day == null ? null : LocalDate.parse(day));
    return Folding.of(ledger.events()).dues(query).lines().stream()
        .filter(line -> line.party().value().equals(party))
        .map(line -> line.lateFee() == null ? "null" : line.lateFee().toPlainText())
        .findFirst()
        .orElseThrow();
  }
}
