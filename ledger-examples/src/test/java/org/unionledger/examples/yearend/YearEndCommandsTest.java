package org.unionledger.examples.yearend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.projections.query.NotKnownException;

/** What a year's end needs, neither more nor less, on both charts. */
class YearEndCommandsTest {
  @TempDir private Path folder;
  private UnionLedger ledger;

  @BeforeEach
  void open() {
    ledger = UnionLedger.open(folder.resolve("b.ledger"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** Free money, a fund that goes on, one that is done, fiscal money and a quota. */
  private Bookkeeper year() {
    Bookkeeper book = new Bookkeeper(ledger, "CN-UNION-2021", "covid", "done", "fiscal");
    book.post("2022-01-01", "102 1000.00", "32205 -900.00", "32104 -100.00 done");
    book.post("2022-02-01", "102 500.00", "402 -300.00", "211 -200.00");
    book.post("2022-03-01", "102 80.00", "40302 -80.00 covid");
    book.post("2022-04-01", "50405 30.00 covid", "102 -30.00");
    book.post("2022-05-01", "50405 60.00 done", "102 -60.00");
    book.post("2022-06-01", "111 70.00", "40401 -70.00 fiscal");
    book.post("2022-07-01", "50601 20.00 fiscal", "111 -20.00");
    book.post("2022-08-01", "50602 45.00", "102 -45.00");
    return book;
  }

  @Test
  void theChartOf2021TakesItsStepsForEachFundAndForFreeMoney() {
    Bookkeeper book = year();

    assertThat(book.needs("done"))
        .containsExactly(
            "PostVoucher lines:[account:12102 side:DEBIT amount:50 unit:CNY"
                + " account:111 side:CREDIT amount:50 unit:CNY]",
            "CarryForward step:RESULT",
            "CarryForward step:RESULT fund:covid",
            "CarryForward step:RESULT fund:done",
            "CarryForward step:RESULT fund:fiscal",
            "CarryForward step:SURPLUS fund:done amount:40",
            "CarryForward step:ACCUMULATION",
            "CarryForward step:ACCUMULATION fund:covid",
            "CarryForward step:ACCUMULATION fund:done",
            "CarryForward step:ACCUMULATION fund:fiscal",
            "ClosePeriod period:2022-12",
            "CloseYear year:2022");
  }

  @Test
  void doneItLeavesTheFiguresOfTheYearAndNothingToDo() {
    Bookkeeper book = year();

    book.commands("done").forEach(book::record);

    assertThat(book.balances())
        .containsExactly(
            entry("102", "1445.00"),
            entry("12102", "50.00"),
            entry("211", "-200.00"),
            entry("32104 covid", "-50.00"),
            entry("32205", "-1195.00"),
            entry("33104 fiscal", "-50.00"));
    assertThat(book.needs("done")).isEmpty();
  }

  @Test
  void theChartOf2009KnowsOneStep() {
    Bookkeeper book = new Bookkeeper(ledger, "CN-UNION-2009", "aid");
    book.post("2022-01-01", "102 1000.00", "331 -1000.00");
    book.post("2022-02-01", "102 500.00", "402 -500.00");
    book.post("2022-03-01", "50204 30.00 aid", "102 -30.00");
    book.post("2022-04-01", "111 10.00", "404 -10.00");

    assertThat(book.needs("aid"))
        .containsExactly(
            "PostVoucher lines:[account:11202 side:DEBIT amount:10 unit:CNY"
                + " account:111 side:CREDIT amount:10 unit:CNY]",
            "CarryForward step:RESULT",
            "CarryForward step:RESULT fund:aid",
            "ClosePeriod period:2022-12",
            "CloseYear year:2022");
    book.commands().forEach(book::record);
    assertThat(book.balances())
        .isEqualTo(
            Map.of("102", "1470.00", "11202", "10.00", "331", "-1510.00", "331 aid", "30.00"));
  }

  @Test
  void whatIsFoundLateIsCarriedAloneAndMonthsAreOpenedForIt() {
    Bookkeeper book = year();
    List<LedgerCommand> commands = book.commands();
    commands.subList(0, commands.size() - 1).forEach(book::record);
    assertThat(book.needs()).containsExactly("CloseYear year:2022");
    book.apply("ClosePeriod", "\"book\":\"b\",\"period\":\"2023-02\"");
    book.apply(
        "ReopenPeriod",
        "\"approvedBy\":\"clerk\",\"book\":\"b\",\"period\":\"2022-12\",\"reason\":\"漏记\"");
    book.post("2022-12-30", "50405 7.00 covid", "102 -7.00");
    book.apply("ClosePeriod", "\"book\":\"b\",\"period\":\"2023-01\"");

    assertThat(book.needs())
        .containsExactly(
            "ReopenPeriod period:2022-12",
            "CarryForward step:RESULT fund:covid",
            "CarryForward step:ACCUMULATION fund:covid",
            "ClosePeriod period:2023-01",
            "CloseYear year:2022");
    book.commands().forEach(book::record);
    assertThat(book.balances()).contains(entry("32104 covid", "-43.00"));
  }

  @Test
  void aFundThatSpentWhatItGotHasNothingToAccumulate() {
    Bookkeeper book = new Bookkeeper(ledger, "CN-UNION-2021", "covid");
    book.post("2022-03-01", "102 80.00", "40302 -80.00 covid");
    book.post("2022-04-01", "50405 80.00 covid", "102 -80.00");

    assertThat(book.needs("covid"))
        .containsExactly(
            "CarryForward step:RESULT fund:covid",
            "ClosePeriod period:2022-12",
            "CloseYear year:2022");
    book.commands("covid").forEach(book::record);
    assertThat(book.balances()).isEmpty();
  }

  @Test
  void whatOtherYearsNeedIsTheirs() {
    Bookkeeper book = new Bookkeeper(ledger, "CN-UNION-2021");
    book.post("2021-03-01", "102 80.00", "408 -80.00");
    book.post("2023-03-01", "102 90.00", "408 -90.00");

    assertThat(book.needs()).containsExactly("ClosePeriod period:2022-12", "CloseYear year:2022");
  }

  @Test
  void theSamePlanGivesTheSameCommandsAndALaterOneOthers() {
    Bookkeeper book = year();
    List<LedgerCommand> commands = book.commands();

    assertThat(book.commands()).isEqualTo(commands);
    book.post("2022-09-01", "102 1.00", "408 -1.00");
    assertThat(book.commands()).doesNotContainAnyElementsOf(commands);
  }

  @Test
  void aFundThatIsNotKnownIsRefused() {
    Bookkeeper book = year();

    assertThatThrownBy(() -> book.commands("covjd")).isInstanceOf(NotKnownException.class);
  }
}
