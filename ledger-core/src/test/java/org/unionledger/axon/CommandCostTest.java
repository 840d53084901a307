package org.unionledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.IssueGoods;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.Outcome;
import org.unionledger.command.PayGrant;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.fund.FundTerms;
import org.unionledger.goods.GoodsSource;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.journal.Journal;
import org.unionledger.journal.jdbc.SqliteJournal;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;

/**
 * What a command costs does not grow with history. Counted, not timed: how many entries are read
 * for one payment from a fund with a limit for each party, whatever that fund has paid before.
 */
class CommandCostTest {
  private static final Actor CHAIR = new Actor("chair");
  private static final BookId DISTRICT = new BookId("district");
  private static final PartyId PAYEE = new PartyId("org-1");

  /** A state is kept every 200 events, and a payment rests on five of them. */
  private static final int MOST_KEPT_BACK = 5 * 200;

  @TempDir Path folder;

  private static List<LedgerCommand> fund() {
    FundTerms terms =
        new FundTerms(
            null, List.of(), List.of(), List.of(), DecimalAmount.cny("1000000.00"), null, false);
    DecimalAmount cap = DecimalAmount.cny("1000000.00");
    return List.of(
        new OpenBook(
            new CommandId("b"),
            CHAIR,
            DISTRICT,
            "区总工会",
            ChartId.CN_UNION_2021,
            BookLevel.COUNTY_AND_ABOVE),
        new AuthoriseFund(new CommandId("f"), CHAIR, DISTRICT, "aid", "专项", cap, terms));
  }

  private static LedgerCommand payment(String id) {
    LocalDate date = LocalDate.of(2022, 3, 1);
    return new PayGrant(
        new CommandId(id),
        new Actor("accountant"),
        DISTRICT,
        Particulars.of(new Actor("finance-head"), date, "慰问"),
        "aid",
        PAYEE,
        DecimalAmount.cny("0.01"),
        null,
        "50405");
  }

  private static void pay(AxonLedger ledger, int times) {
    List<LedgerCommand> payments = new ArrayList<>();
    for (int number = 1; number <= times; number++) {
      payments.add(payment("g-" + number));
      if (payments.size() == 250 || number == times) {
        assertThat(ledger.record(payments, false)).hasOnlyElementsOfType(Outcome.Recorded.class);
        payments.clear();
      }
    }
  }

  private ReadCounter open(String name) {
    return new ReadCounter(SqliteJournal.open(folder.resolve(name)));
  }

  private static AxonLedger on(Journal journal) {
    return AxonLedger.on(journal, Clock.systemUTC());
  }

  private static int entriesReadFor(String id, ReadCounter counter, AxonLedger ledger) {
    return entriesReadFor(payment(id), counter, ledger);
  }

  private static int entriesReadFor(LedgerCommand command, ReadCounter counter, AxonLedger ledger) {
    int before = counter.entries();
    assertThat(ledger.record(List.of(command), false))
        .hasOnlyElementsOfType(Outcome.Recorded.class);
    return counter.entries() - before;
  }

  @Test
  void a_ledger_that_goes_on_reads_nothing_again() {
    for (int payments : List.of(10, 5_000)) {
      try (ReadCounter journal = open(payments + ".ledger");
          AxonLedger ledger = on(journal)) {
        ledger.record(fund(), false);
        pay(ledger, payments);
        assertThat(entriesReadFor("next", journal, ledger)).isZero();
      }
    }
  }

  @Test
  void a_batch_is_looked_up_together() {
    try (ReadCounter journal = open("batch.ledger");
        AxonLedger ledger = on(journal)) {
      ledger.record(fund(), false);
      pay(ledger, 1);
      int before = journal.reads();
      List<LedgerCommand> batch =
          IntStream.range(0, 1_000).mapToObj(number -> payment("batch-" + number)).toList();

      assertThat(ledger.record(batch, false)).hasOnlyElementsOfType(Outcome.Recorded.class);

      assertThat(journal.reads() - before).isEqualTo(1);
    }
  }

  @Test
  void a_ledger_that_was_closed_reads_a_short_history_or_a_kept_state() {
    try (ReadCounter journal = open("closed.ledger")) {
      try (AxonLedger ledger = on(journal)) {
        ledger.record(fund(), false);
        pay(ledger, 5_000);
      }
      try (AxonLedger reopened = on(journal)) {
        assertThat(entriesReadFor("first", journal, reopened)).isLessThanOrEqualTo(MOST_KEPT_BACK);
      }
    }
  }

  @Test
  void goods_that_were_issued_a_thousand_times_are_issued_again_as_the_first_time() {
    try (ReadCounter journal = open("goods.ledger")) {
      try (AxonLedger ledger = on(journal)) {
        ledger.record(fund(), false);
        ledger.record(List.of(masks(), receipt()), false);
        for (int batch = 0; batch < 5; batch++) {
          List<LedgerCommand> issues = new ArrayList<>();
          for (int number = 0; number < 200; number++) {
            issues.add(issue("i-" + batch + "-" + number));
          }
          assertThat(ledger.record(issues, false)).hasOnlyElementsOfType(Outcome.Recorded.class);
        }
        assertThat(entriesReadFor(issue("next"), journal, ledger)).isZero();
      }
      try (AxonLedger reopened = on(journal)) {
        assertThat(entriesReadFor(issue("first"), journal, reopened))
            .isLessThanOrEqualTo(MOST_KEPT_BACK);
      }
    }
  }

  private static LedgerCommand masks() {
    return new DeclareUnit(new CommandId("u"), CHAIR, new Unit("mask", 0), "口罩");
  }

  private static Particulars on(int day) {
    return Particulars.of(new Actor("finance-head"), LocalDate.of(2022, 3, day), "口罩");
  }

  private static LedgerCommand receipt() {
    return new ReceiveGoods(
        new CommandId("r"),
        new Actor("accountant"),
        DISTRICT,
        on(1),
        GoodsSource.PURCHASED,
        DecimalAmount.parse("5000", "mask"),
        DecimalAmount.cny("2500.00"),
        null,
        null,
        null,
        "50402",
        null);
  }

  private static LedgerCommand issue(String id) {
    return new IssueGoods(
        new CommandId(id),
        new Actor("accountant"),
        DISTRICT,
        on(2),
        DecimalAmount.parse("1", "mask"),
        null,
        null,
        null,
        null,
        PAYEE);
  }

  @Test
  void after_a_crash_what_is_read_again_is_bounded() {
    try (ReadCounter journal = open("crashed.ledger")) {
      AxonLedger neverClosed = on(journal);
      neverClosed.record(fund(), false);
      pay(neverClosed, 5_000);
      try (AxonLedger ledger = on(journal)) {
        assertThat(entriesReadFor("first", journal, ledger)).isLessThanOrEqualTo(MOST_KEPT_BACK);
      }
    }
  }
}
