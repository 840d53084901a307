package org.unionledger.projections.yearend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.event.BookOpened;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.YearClosed;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.yearend.YearEndTask.Carrying;
import org.unionledger.projections.yearend.YearEndTask.PeriodClosing;
import org.unionledger.projections.yearend.YearEndTask.PeriodReopening;
import org.unionledger.projections.yearend.YearEndTask.QuotaCancellation;
import org.unionledger.projections.yearend.YearEndTask.YearClosing;
import org.unionledger.voucher.YearEndStep;

/** Years' ends are planned from what was recorded, however it is read. */
class YearEndLedgerTest {
  private static final BookId BOOK = new BookId("etown");
  private static final YearMonth DECEMBER = YearMonth.of(2022, 12);

  private static YearEndLedger folded(List<RecordedEvent> events) {
    YearEndLedger ledger = new YearEndLedger();
    Folding.into(ledger, events);
    return ledger;
  }

  private static List<YearEndTask> tasks(Chronicle chronicle) {
    return folded(chronicle.events()).plan(YearEndQuery.of(BOOK, 2022)).tasks();
  }

  private static Chronicle quota() {
    return new Chronicle()
        .book("etown", ChartId.CN_UNION_2021)
        .fund("etown", "fiscal", "500.00")
        .post(
            "etown", "2022-06-01", "额度", "Dr 111 70.00 CNY #fiscal", "Cr 40401 70.00 CNY #fiscal");
  }

  @Test
  void aQuotaIsCancelledForTheFundThatItsPostingsName() {
    assertThat(tasks(quota()))
        .containsExactly(
            new QuotaCancellation("111", "12102", "fiscal", Chronicle.cny("70.00")),
            new Carrying(YearEndStep.RESULT, "fiscal", null),
            new Carrying(YearEndStep.ACCUMULATION, "fiscal", null),
            new PeriodClosing(DECEMBER),
            new YearClosing(2022));
  }

  @Test
  void aQuotaThatIsOverdrawnIsNoneToCancel() {
    Chronicle chronicle =
        quota().post("etown", "2022-07-01", "支出", "Dr 50602 90.00 CNY", "Cr 111 90.00 CNY #fiscal");

    assertThat(tasks(chronicle)).noneMatch(QuotaCancellation.class::isInstance);
  }

  @Test
  void monthsAndYearsThatAreClosedAreKnown() {
    Chronicle chronicle = quota().add(new PeriodClosed(BOOK, YearMonth.of(2023, 3)));
    assertThat(tasks(chronicle))
        .startsWith(new PeriodReopening(DECEMBER))
        .contains(new PeriodClosing(YearMonth.of(2023, 3)));

    chronicle.add(new PeriodReopened(BOOK, DECEMBER, new Actor("head"), "漏记"));
    assertThat(tasks(chronicle))
        .doesNotContain(new PeriodReopening(DECEMBER))
        .contains(new PeriodClosing(DECEMBER));

    chronicle.add(new YearClosed(BOOK, 2022));
    assertThat(tasks(chronicle)).isEmpty();
  }

  @Test
  void theYearsOfALedgerCanBeAskedFor() {
    assertThat(YearEndQuery.of(BOOK, 1950).year()).isEqualTo(1950);
    assertThatThrownBy(() -> YearEndQuery.of(BOOK, 1949))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("year 1949 is out of range; use one from 1950 to 2199");
  }

  @Test
  void partsMergeIntoTheWhole() {
    List<RecordedEvent> events = closings(RandomHistory.of(RandomHistory.seed(getClass()), 200));
    List<YearEndPlan> whole = plans(folded(events), events);
    for (int cut = 0; cut <= events.size(); cut += 7) {
      YearEndLedger first = folded(events.subList(0, cut));
      first.merge(folded(events.subList(cut, events.size())));
      assertThat(plans(first, events)).as("cut after %d", cut).isEqualTo(whole);
    }
  }

  /** The history, and months that are closed and opened in every book. */
  private static List<RecordedEvent> closings(List<RecordedEvent> events) {
    Chronicle chronicle = new Chronicle();
    int month = 0;
    for (RecordedEvent event : events) {
      chronicle.add(event.event());
      if (chronicle.position() % 20 == 0) {
        BookOpened book = books(events).get((int) chronicle.position() % books(events).size());
        chronicle.add(new PeriodClosed(book.book(), YearMonth.of(2020, 10).plusMonths(++month)));
      }
    }
    return chronicle.events();
  }

  private static List<BookOpened> books(List<RecordedEvent> events) {
    return events.stream()
        .map(RecordedEvent::event)
        .filter(BookOpened.class::isInstance)
        .map(BookOpened.class::cast)
        .toList();
  }

  private static List<YearEndPlan> plans(YearEndLedger ledger, List<RecordedEvent> events) {
    List<YearEndPlan> plans = new ArrayList<>();
    for (BookOpened book : books(events)) {
      plans.add(ledger.plan(YearEndQuery.of(book.book(), 2020)));
      plans.add(ledger.plan(YearEndQuery.of(book.book(), 2021)));
    }
    return plans;
  }
}
