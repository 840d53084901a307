package org.unionledger.projections.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.identity.PartyId;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;

/** What is held of units that have no union yet, and what became of it. */
class PreparatoryLevyTest {

  private static Chronicle union(ChartId chart) {
    return new Chronicle().book("union", chart);
  }

  @Test
  void underTheChartOf2021AllOfItIsHeldUntilItIsSettled() {
    Chronicle ledger =
        union(ChartId.CN_UNION_2021)
            .prepare("union", "unit-1", "100.00", "2022-02-10")
            .prepare("union", "unit-1", "200.00", "2022-03-10")
            .settle("union", "unit-1", PreparatoryOutcome.FOUNDED, "300.00", "2022-04-01")
            .prepare("union", "unit-2", "50.00", "2022-04-02");

    assertThat(lines(ledger, DuesQuery.ALL))
        .containsExactly(
            "unit-1 FOUNDED 300.00, held 0.00, to union 300.00, since null, settled 2022-04-01",
            "unit-2 RECEIVED 50.00, held 50.00, to union 0.00, since 2022-04-02, settled null");
    assertThat(lines(ledger, DuesQuery.ALL.withAsOf(LocalDate.of(2022, 3, 31))))
        .containsExactly(
            "unit-1 RECEIVED 300.00, held 300.00, to union 0.00, since 2022-02-10, settled null");
    assertThat(lines(ledger, DuesQuery.ALL.withAsOf(LocalDate.of(2022, 2, 9)))).isEmpty();
    assertThat(lines(ledger, DuesQuery.ALL.withParty(new PartyId("unit-2")))).hasSize(1);
  }

  @Test
  void underTheChartOf2009OwnAndUpperSharesAreNotHeld() {
    Chronicle ledger =
        union(ChartId.CN_UNION_2009)
            .prepare("union", "unit-1", "100.00", "2020-02-10")
            .settle("union", "unit-1", PreparatoryOutcome.EXPIRED, "50.00", "2020-12-01")
            .prepare("union", "unit-1", "100.00", "2020-12-10");

    assertThat(lines(ledger, DuesQuery.ALL))
        .containsExactly(
            "unit-1 RECEIVED 200.00, held 50.00, to union 0.00, since 2020-12-10, settled"
                + " 2020-12-01");
    assertThat(lines(ledger, DuesQuery.ALL.withAsOf(LocalDate.of(2020, 12, 9))))
        .containsExactly(
            "unit-1 EXPIRED 100.00, held 0.00, to union 0.00, since null, settled 2020-12-01");
  }

  @Test
  void aReversalHoldsAgainWhatItsSettlementSettledAndNothingElse() {
    Chronicle ledger =
        union(ChartId.CN_UNION_2021)
            .prepare("union", "unit-1", "100.00", "2022-02-10")
            .settle("union", "unit-1", PreparatoryOutcome.EXPIRED, "100.00", "2022-03-01")
            .prepare("union", "unit-1", "30.00", "2022-03-10")
            .settle("union", "unit-1", PreparatoryOutcome.EXPIRED, "30.00", "2022-04-01")
            .reverse(3, "2022-04-02");

    assertThat(lines(ledger, DuesQuery.ALL))
        .containsExactly(
            "unit-1 RECEIVED 130.00, held 100.00, to union 0.00, since 2022-02-10, settled"
                + " 2022-04-01");

    ledger.reverse(2, "2022-04-03");
    assertThat(lines(ledger, DuesQuery.ALL))
        .containsExactly(
            "unit-1 EXPIRED 30.00, held 0.00, to union 0.00, since null, settled 2022-04-01");
  }

  private static List<String> lines(Chronicle ledger, DuesQuery query) {
    return Folding.of(ledger.events()).dues(query).preparatory().stream()
        .map(
            line ->
                "%s %s %s, held %s, to union %s, since %s, settled %s"
                    .formatted(
                        line.party(),
                        line.state(),
                        line.received().toPlainText(),
                        line.held().toPlainText(),
                        line.toUnion().toPlainText(),
                        line.since(),
                        line.settledOn()))
        .toList();
  }
}
