package org.unionledger.projections.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.dues.RebateBase;
import org.unionledger.dues.RebateInterval;
import org.unionledger.dues.RebatePayee;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.dues.WindowBasis;
import org.unionledger.event.RebatePolicyAdopted;
import org.unionledger.event.RebatedPeriod;
import org.unionledger.fund.Window;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;

class DuesRegisterTest {

  private static Chronicle dongcheng() {
    return new Chronicle()
        .book("dongcheng", ChartId.CN_UNION_2009)
        .add(new RebatePolicyAdopted(new BookId("dongcheng"), policy("full-2020")))
        .add(new RebatePolicyAdopted(new BookId("dongcheng"), policy("idle")));
  }

  @Test
  void whatWasPaidIsComparedWithTwoPerCentOfTheWages() {
    Chronicle ledger =
        dongcheng()
            .pay("dongcheng", "micro-1", "2020-01", "100000.00", "1500.00", "2020-02-10")
            .pay("dongcheng", "micro-1", "2020-01", "100000.00", "500.00", "2020-02-20")
            .pay("dongcheng", "micro-1", "2020-02", "100000.00", "1999.99", "2020-03-10");

    assertThat(register(ledger, DuesQuery.ALL))
        .containsExactly(
            "dongcheng micro-1 2020-01: due 2000.00, paid 2000.00, in full, back {}",
            "dongcheng micro-1 2020-02: due 2000.00, paid 1999.99, short, back {}");
  }

  @Test
  void aReversedPaymentLeavesTheRegister() {
    Chronicle ledger =
        dongcheng()
            .pay("dongcheng", "micro-1", "2020-01", "100000.00", "2000.00", "2020-02-10")
            .reverse(4, "2020-02-11");

    assertThat(register(ledger, DuesQuery.ALL)).isEmpty();

    ledger.pay("dongcheng", "micro-1", "2020-01", "50000.00", "1000.00", "2020-02-12");
    assertThat(register(ledger, DuesQuery.ALL))
        .containsExactly("dongcheng micro-1 2020-01: due 1000.00, paid 1000.00, in full, back {}");
  }

  @Test
  void rebatesAreKeptByMonthAndSummedByPolicy() {
    Chronicle ledger =
        dongcheng()
            .pay("dongcheng", "micro-1", "2020-01", "100000.00", "2000.00", "2020-02-10")
            .pay("dongcheng", "micro-1", "2020-02", "100000.00", "2000.00", "2020-03-10")
            .pay("dongcheng", "small-2", "2020-01", "500000.00", "10000.00", "2020-02-10")
            .rebate("dongcheng", "micro-1", "full-2020", "2020-04-01", "50601", rebate("2000.00"))
            .rebate("dongcheng", "small-2", "full-2020", "2020-04-01", "50601", rebate("10000.00"));

    assertThat(
            register(
                ledger,
                DuesQuery.ALL.withLevyPeriods(YearMonth.of(2020, 1), YearMonth.of(2020, 1))))
        .containsExactly(
            "dongcheng micro-1 2020-01: due 2000.00, paid 2000.00, in full, back"
                + " {full-2020=2000.00 CNY}",
            "dongcheng small-2 2020-01: due 10000.00, paid 10000.00, in full, back"
                + " {full-2020=10000.00 CNY}");
    assertThat(summary(ledger))
        .containsExactly(
            "full-2020: 2 enterprises, 2 months, 12000.00 of 12000.00",
            "idle: 0 enterprises, 0 months, 0.00 of 0.00");

    ledger.reverse(8, "2020-04-02");
    assertThat(summary(ledger))
        .first()
        .isEqualTo("full-2020: 1 enterprises, 1 months, 2000.00 of 2000.00");
    assertThat(register(ledger, DuesQuery.ALL.withParty(new PartyId("small-2"))))
        .containsExactly(
            "dongcheng small-2 2020-01: due 10000.00, paid 10000.00, in full, back {}");
  }

  @Test
  void declaredWagesAreTheBaseAndTheLastDeclarationCounts() {
    Chronicle ledger =
        dongcheng()
            .declare("dongcheng", "micro-1", "2020-01", "100000.00", "2020-02-05")
            .pay("dongcheng", "micro-1", "2020-01", "100000.00", "2000.00", "2020-02-10")
            .rebate("dongcheng", "micro-1", "full-2020", "2020-03-31", "50601", rebate("2000.00"))
            .declare("dongcheng", "micro-1", "2020-01", "120000.00", "2020-04-20")
            .declare("dongcheng", "small-2", "2020-01", "0.00", "2020-04-20");

    assertThat(declared(ledger, DuesQuery.ALL))
        .containsExactly(
            "micro-1: 120000.00 declared, due 2400.00, arrears 400.00, back 2000.00, restated 0.00",
            "small-2: 0.00 declared, due 0.00, arrears 0.00, back 0.00, restated 0.00");
    assertThat(declared(ledger, DuesQuery.ALL.withAsOf(LocalDate.of(2020, 4, 19))))
        .containsExactly(
            "micro-1: 100000.00 declared, due 2000.00, arrears 0.00, back 2000.00, restated 0.00");
    assertThat(declared(ledger, DuesQuery.ALL.withAsOf(LocalDate.of(2020, 2, 9))))
        .containsExactly(
            "micro-1: 100000.00 declared, due 2000.00, arrears 2000.00, back 0.00, restated 0.00");
    assertThat(declared(ledger, DuesQuery.ALL.withAsOf(LocalDate.of(2020, 2, 4)))).isEmpty();
  }

  @Test
  void aRebateThatIsStatedAgainIsPartOfWhatWasPaidBack() {
    Chronicle ledger =
        dongcheng()
            .pay("dongcheng", "micro-1", "2020-01", "100000.00", "2000.00", "2020-02-10")
            .rebate("dongcheng", "micro-1", "full-2020", "2020-03-31", "50601", rebate("2000.00"))
            .rebate("dongcheng", "micro-1", "full-2020", "2020-04-30", "50601", restated("-150.00"))
            .rebate("dongcheng", "micro-1", "full-2020", "2020-05-31", "50601", restated("50.00"));

    assertThat(declared(ledger, DuesQuery.ALL))
        .containsExactly(
            "micro-1: 100000.00 paid on, due 2000.00, arrears 0.00, back 1900.00, restated"
                + " -100.00");
    assertThat(summary(ledger))
        .first()
        .isEqualTo("full-2020: 1 enterprises, 1 months, 1900.00 of 1900.00");

    ledger.reverse(6, "2020-06-01");
    assertThat(declared(ledger, DuesQuery.ALL))
        .containsExactly(
            "micro-1: 100000.00 paid on, due 2000.00, arrears 0.00, back 2050.00, restated 50.00");
  }

  @Test
  void monthsAreNarrowedAtEitherEnd() {
    Chronicle ledger =
        dongcheng()
            .declare("dongcheng", "micro-1", "2020-01", "1.00", "2020-02-05")
            .declare("dongcheng", "micro-1", "2020-02", "2.00", "2020-03-05")
            .declare("dongcheng", "micro-1", "2020-03", "3.00", "2020-04-05");

    YearMonth february = YearMonth.of(2020, 2);
    assertThat(months(ledger, DuesQuery.ALL.withLevyPeriods(february, null)))
        .containsExactly("2020-02", "2020-03");
    assertThat(months(ledger, DuesQuery.ALL.withLevyPeriods(null, february)))
        .containsExactly("2020-01", "2020-02");
    assertThat(months(ledger, DuesQuery.ALL.withLevyPeriods(february, february)))
        .containsExactly("2020-02");
  }

  private static List<String> months(Chronicle chronicle, DuesQuery query) {
    return fold(chronicle).dues(query).lines().stream()
        .map(line -> line.levyPeriod().toString())
        .toList();
  }

  private static List<String> declared(Chronicle chronicle, DuesQuery query) {
    return fold(chronicle).dues(query).lines().stream()
        .map(
            line ->
                "%s: %s %s, due %s, arrears %s, back %s, restated %s"
                    .formatted(
                        line.party(),
                        line.payroll().toPlainText(),
                        line.declared() ? "declared" : "paid on",
                        line.due().toPlainText(),
                        line.arrears().toPlainText(),
                        line.rebatedInAll().toPlainText(),
                        line.restated().toPlainText()))
        .toList();
  }

  private static RebatedPeriod restated(String amount) {
    Amount change = Chronicle.cny(amount);
    return new RebatedPeriod(YearMonth.of(2020, 1), change, change, true);
  }

  private static RebatedPeriod rebate(String amount) {
    return new RebatedPeriod(YearMonth.of(2020, 1), Chronicle.cny(amount), Chronicle.cny(amount));
  }

  private static RebatePolicy policy(String code) {
    return new RebatePolicy(
        code,
        null,
        Window.ALWAYS,
        WindowBasis.PAYMENT_DATE,
        RebateBase.AMOUNT_PAID_TOTAL,
        RebatePolicy.FULL_RATE,
        RebateInterval.MONTH,
        List.of(),
        RebatePayee.UNION_ACCOUNT);
  }

  private static FoldedLedger fold(Chronicle chronicle) {
    return Folding.of(chronicle.events());
  }

  private static List<String> register(Chronicle chronicle, DuesQuery query) {
    return fold(chronicle).dues(query).lines().stream()
        .map(
            line ->
                "%s %s %s: due %s, paid %s, %s, back %s"
                    .formatted(
                        line.book(),
                        line.party(),
                        line.levyPeriod(),
                        line.due().toPlainText(),
                        line.paid().toPlainText(),
                        line.paidInFull() ? "in full" : "short",
                        line.rebated()))
        .toList();
  }

  private static List<String> summary(Chronicle chronicle) {
    return fold(chronicle).rebates(null).policies().stream()
        .map(
            it ->
                "%s: %d enterprises, %d months, %s of %s"
                    .formatted(
                        it.policy().code(),
                        it.parties(),
                        it.months(),
                        it.rebate().toPlainText(),
                        it.base().toPlainText()))
        .toList();
  }
}
