package org.unionledger.projections.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.YearClosed;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.voucher.YearEndStep;

class PeriodLedgerTest {
  private static final BookId EAST = new BookId("east");

  private final Chronicle told =
      new Chronicle().book("east", ChartId.CN_UNION_2021).book("west", ChartId.CN_UNION_2021);

  private void receive(String book, String date) {
    told.post(book, date, "利息", "Dr 102 1.00 CNY", "Cr 408 1.00 CNY");
  }

  private static PeriodLedger folded(List<RecordedEvent> events) {
    PeriodLedger ledger = new PeriodLedger();
    Folding.into(ledger, events);
    return ledger;
  }

  private List<String> periods(@Nullable BookId book) {
    return folded(told.events()).report(book).periods().stream()
        .map(it -> "%s %s %s %s".formatted(it.book(), it.month(), it.state(), it.vouchers()))
        .toList();
  }

  @Test
  void aMonthIsOpenUntilItIsClosedAndCountsItsVouchers() {
    receive("east", "2022-10-05");
    receive("west", "2022-12-31");
    receive("east", "2022-12-01");
    receive("east", "2022-12-31");
    told.add(new PeriodClosed(EAST, YearMonth.of(2022, 11)));

    assertThat(periods(null))
        .containsExactly(
            "east 2022-10 CLOSED 1",
            "east 2022-11 CLOSED 0",
            "east 2022-12 OPEN 2",
            "west 2022-12 OPEN 1");
    assertThat(periods(EAST)).hasSize(3);
  }

  @Test
  void aYearIsClosingFromItsFirstStepUntilItIsSealed() {
    receive("east", "2022-11-01");
    told.add(new PeriodClosed(EAST, YearMonth.of(2022, 11)));
    told.carryForward(
        "east", "2022-12-31", YearEndStep.RESULT, null, "Dr 408 1.00 CNY", "Cr 32203 1.00 CNY");
    receive("east", "2023-01-01");
    assertThat(periods(EAST))
        .containsExactly("east 2022-11 CLOSED 1", "east 2022-12 CLOSING 1", "east 2023-01 OPEN 1");

    told.add(new PeriodReopened(EAST, YearMonth.of(2022, 11), new Actor("head"), "漏记"));
    assertThat(periods(EAST)).startsWith("east 2022-11 CLOSING 1");

    told.add(new PeriodClosed(EAST, YearMonth.of(2023, 2)));
    told.add(new YearClosed(EAST, 2022));
    assertThat(periods(EAST))
        .containsExactly(
            "east 2022-11 SEALED 1",
            "east 2022-12 SEALED 1",
            "east 2023-01 CLOSED 1",
            "east 2023-02 CLOSED 0");
  }

  @Test
  void partsThatAreFoldedApartSayTheSameTogether() {
    receive("east", "2022-10-05");
    told.add(new PeriodClosed(EAST, YearMonth.of(2022, 11)));
    told.carryForward(
        "east", "2022-12-31", YearEndStep.RESULT, null, "Dr 408 1.00 CNY", "Cr 32203 1.00 CNY");
    told.add(new PeriodReopened(EAST, YearMonth.of(2022, 11), new Actor("head"), "漏记"));
    receive("east", "2022-11-05");
    List<RecordedEvent> events = told.events();
    for (int cut = 0; cut <= events.size(); cut++) {
      PeriodLedger together = folded(events.subList(0, cut));
      together.merge(folded(events.subList(cut, events.size())));
      assertThat(together.report(null)).as("cut at %s", cut).isEqualTo(folded(events).report(null));
    }
  }

  @Test
  void aYearThatBeginsOnAnotherChartIsOpen() {
    told.add(
        new ChartMigrated(
            told.voucher(
                "east",
                "2022-01-01",
                "新旧衔接",
                Chronicle.postings("Dr 102 1.00 CNY", "Cr 322 1.00 CNY")),
            ChartId.CN_UNION_2009));
    assertThat(periods(EAST)).containsExactly("east 2022-01 OPEN 1");
  }

  @Test
  void aBookThatIsNotOpenIsNotKnown() {
    PeriodLedger ledger = folded(told.events());
    assertThat(ledger.report(EAST).periods()).isEmpty();
    assertThatThrownBy(() -> ledger.report(new BookId("north")))
        .isInstanceOf(NotKnownException.class);
  }
}
