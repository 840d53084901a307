package org.unionledger.projections.balances;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.query.Selection;

class BalancesTest {
  private static final Chronicle DONGCHENG =
      new Chronicle()
          .book("dongcheng", ChartId.CN_UNION_2009)
          .unit("mask", 0, "口罩")
          .fund("dongcheng", "covid-2020", "10000000.00")
          .post(
              "dongcheng",
              "2020-03-02",
              "慰问一线职工",
              "Dr 50205 1234.56 CNY #covid-2020 @org-17",
              "Cr 102 1234.56 CNY")
          .post(
              "dongcheng",
              "2020-03-05",
              "发放口罩",
              "Dr memo:issued 500 mask",
              "Cr memo:store 500 mask")
          .post(
              "dongcheng",
              "2020-02-20",
              "补记：慰问",
              "Dr 50205 0.44 CNY #covid-2020",
              "Cr 102 0.44 CNY");

  @Test
  void everyKeyThatWasPostedToHasItsTurnovers() {
    assertThat(balances(DONGCHENG, Selection.ALL))
        .containsExactly(
            "dongcheng 102 - CNY 0.00 1235.00 = -1235.00",
            "dongcheng 50205 covid-2020 CNY 1235.00 0.00 = 1235.00",
            "dongcheng memo:issued - mask 500 0 = 500",
            "dongcheng memo:store - mask 0 500 = -500");
  }

  @Test
  void asOfADayOnlyWhatTookEffectByThenCounts() {
    assertThat(balances(DONGCHENG, asOf("2020-02-19"))).isEmpty();
    assertThat(balances(DONGCHENG, asOf("2020-02-20")))
        .containsExactly(
            "dongcheng 102 - CNY 0.00 0.44 = -0.44",
            "dongcheng 50205 covid-2020 CNY 0.44 0.00 = 0.44");
    assertThat(balances(DONGCHENG, asOf("2020-03-04")))
        .containsExactly(
            "dongcheng 102 - CNY 0.00 1235.00 = -1235.00",
            "dongcheng 50205 covid-2020 CNY 1235.00 0.00 = 1235.00");
  }

  @Test
  void selectionsNarrowTheAnswer() {
    Selection all = Selection.ALL;

    assertThat(balances(DONGCHENG, all.withFund("covid-2020"))).hasSize(1);
    assertThat(balances(DONGCHENG, all.withUnit("mask"))).hasSize(2);
    assertThat(balances(DONGCHENG, all.withAccount("102"))).hasSize(1);
    assertThat(balances(DONGCHENG, all.withBook(new BookId("dongcheng")))).hasSize(4);
    assertThat(
            balances(
                DONGCHENG,
                all.withBook(new BookId("dongcheng")).withAccount("50205").withFund("covid-2020")))
        .containsExactly("dongcheng 50205 covid-2020 CNY 1235.00 0.00 = 1235.00");
    assertThat(balances(DONGCHENG, all.withBook(new BookId("dongcheng")).withAccount("50204")))
        .as("an account of the chart that nobody posted to")
        .isEmpty();
  }

  @Test
  void aReversedMovementLeavesItsKeysAtZeroTurnover() {
    Chronicle ledger =
        new Chronicle()
            .book("dongcheng", ChartId.CN_UNION_2009)
            .post("dongcheng", "2020-03-02", "错", "Dr 50205 8.00 CNY", "Cr 102 8.00 CNY")
            .reverse(2, "2020-03-05");

    assertThat(balances(ledger, Selection.ALL))
        .containsExactly(
            "dongcheng 102 - CNY 0.00 0.00 = 0.00", "dongcheng 50205 - CNY 0.00 0.00 = 0.00");
    assertThat(balances(ledger, asOf("2020-03-04")))
        .containsExactly(
            "dongcheng 102 - CNY 0.00 8.00 = -8.00", "dongcheng 50205 - CNY 8.00 0.00 = 8.00");
  }

  @Test
  void keysAreInTheOrderOfTheirCodePoints() {
    String beyond = "\uD840\uDC00";
    String compatibility = "\uFA11";
    Chronicle ledger =
        new Chronicle()
            .book(beyond, ChartId.CN_UNION_2021)
            .book(compatibility, ChartId.CN_UNION_2021)
            .post(beyond, "2022-01-01", "a", "Dr 101 1.00 CNY", "Cr 102 1.00 CNY")
            .post(compatibility, "2022-01-01", "b", "Dr 101 1.00 CNY", "Cr 102 1.00 CNY");

    assertThat(ledger(ledger).balances(Selection.ALL).balances())
        .extracting(balance -> balance.key().book().value())
        .containsExactly(compatibility, compatibility, beyond, beyond);
  }

  @Test
  void theCanonicalAnswerIsOneSequenceOfBytes() {
    Balances answer = ledger(DONGCHENG).balances(Selection.ALL.withAccount("50205"));

    assertThat(new String(BalancesJson.bytes(answer), UTF_8))
        .isEqualTo(
            "{\"position\":6,\"balances\":[{\"book\":\"dongcheng\",\"account\":\"50205\","
                + "\"fund\":\"covid-2020\",\"unit\":\"CNY\",\"debit\":\"1235.00\","
                + "\"credit\":\"0.00\",\"balance\":\"1235.00\"}]}");
    assertThat(BalancesJson.sha256(answer))
        .isEqualTo("d391b05a1f26d3a797a6d07c8d07f069635b6f659baeb76544b4f7d7ff2f8a9f");
    assertThat(BalancesJson.sha256(new Balances(0, List.of())))
        .isEqualTo("7a8d56dab15c671261bb9307c5b20e403dffe4f48126278c249b6282e7be7691");
  }

  @Test
  void aSumBeyond64BitsIsRefusedAndNeverWrapsAround() {
    Chronicle ledger = new Chronicle().book("dongcheng", ChartId.CN_UNION_2009);
    String most = "92233720368547758.07";
    ledger.post(
        "dongcheng", "2020-03-02", "大", "Dr 101 " + most + " CNY", "Cr 102 " + most + " CNY");
    ledger.post("dongcheng", "2020-03-02", "多", "Dr 101 0.01 CNY", "Cr 102 0.01 CNY");

    assertThatThrownBy(() -> ledger(ledger)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aDayThatNoLedgerKnowsIsRefused() {
    assertThatThrownBy(() -> asOf("1949-09-30"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("use a day from 1949-10-01");
  }

  private static Selection asOf(String day) {
    return Selection.ALL.withAsOf(LocalDate.parse(day));
  }

  private static FoldedLedger ledger(Chronicle chronicle) {
    return Folding.of(chronicle.events());
  }

  private static List<String> balances(Chronicle chronicle, Selection selection) {
    return ledger(chronicle).balances(selection).balances().stream()
        .map(BalancesTest::text)
        .toList();
  }

  private static String text(Balance balance) {
    BalanceKey key = balance.key();
    return "%s %s %s %s %s %s = %s"
        .formatted(
            key.book(),
            key.account(),
            key.fund().isEmpty() ? "-" : key.fund(),
            key.unit(),
            balance.debit().toPlainText(),
            balance.credit().toPlainText(),
            balance.balance().toPlainText());
  }
}
