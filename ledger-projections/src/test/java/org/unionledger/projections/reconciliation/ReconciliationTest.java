package org.unionledger.projections.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.journal.Journal;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.party.PartyFacts;
import org.unionledger.party.PartyKind;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.voucher.YearEndStep;

/** What a county sent, and what its unions have. */
class ReconciliationTest {
  private static final ReconciliationQuery ALL = ReconciliationQuery.ALL;

  @TempDir private Path folder;

  private static void declare(Chronicle told, String book) {
    told.add(
        new PartyDeclared(
            new PartyId("u-" + book),
            new PartyFacts(LocalDate.of(2022, 1, 1), PartyKind.UNION, null, true, true),
            new BookId(book)));
  }

  /** A county on the chart of 2021, and a school whose chart may be older. */
  private static Chronicle books(ChartId school) {
    Chronicle told =
        new Chronicle()
            .book("county", ChartId.CN_UNION_2021)
            .book("school", school)
            .fund("county", "aid", "100.00")
            .fund("school", "aid", "100.00");
    declare(told, "county");
    declare(told, "school");
    return told;
  }

  private static Chronicle sent(Chronicle told, String date, String amount) {
    String yuan = " " + amount + " CNY";
    return told.post("county", date, "拨付", "Dr 50801" + yuan + " @u-school", "Cr 102" + yuan);
  }

  private static Chronicle received(Chronicle told, String date, String amount) {
    String yuan = " " + amount + " CNY";
    return told.post("school", date, "收到", "Dr 102" + yuan, "Cr 40301" + yuan + " @u-county");
  }

  private static Reconciliation reconcile(Chronicle told, ReconciliationQuery query) {
    InterLevelLedger ledger = new InterLevelLedger();
    Folding.into(ledger, told.events());
    Reconciler reconciler = ledger.begin(query);
    if (reconciler.asksForEvents()) {
      told.events().forEach(reconciler);
    }
    return reconciler.reconciliation();
  }

  private static List<String> shown(Reconciliation found) {
    return found.lines().stream()
        .map(
            line ->
                "%s→%s %s %s/%s%s %s%s"
                    .formatted(
                        line.sender(),
                        line.receiver(),
                        line.key(),
                        line.sent().toPlainText(),
                        line.received().toPlainText(),
                        line.differs() ? "!" : "",
                        positions(line.openSent()),
                        positions(line.openReceived())))
        .toList();
  }

  private static List<Long> positions(List<InterLevelPosting> open) {
    return open.stream().map(InterLevelPosting::position).toList();
  }

  @Test
  void what_was_sent_and_received_agrees_on_either_chart() {
    for (ChartId chart : ChartId.values()) {
      Chronicle told = books(chart);
      sent(told, "2022-03-01", "40.00");
      received(told, "2022-03-05", "40.00");
      assertThat(shown(reconcile(told, ALL)))
          .containsExactly("county→school SUBSIDY 40.00/40.00 [][]");
    }
  }

  @Test
  void subsidies_of_2009_are_on_other_accounts() {
    Chronicle told =
        new Chronicle().book("county", ChartId.CN_UNION_2009).book("school", ChartId.CN_UNION_2021);
    declare(told, "county");
    declare(told, "school");
    told.post(
            "county",
            "2022-12-31",
            "补助",
            "Dr 50601 9.00 CNY @u-school",
            "Cr 22201 9.00 CNY @u-school")
        .post(
            "school",
            "2022-12-31",
            "补助",
            "Dr 13101 9.00 CNY @u-county",
            "Cr 40301 9.00 CNY @u-county")
        .post("county", "2022-12-31", "转拨", "Dr 102 5.00 CNY", "Cr 22202 5.00 CNY @u-school")
        .post("school", "2022-12-31", "转拨", "Dr 13102 5.00 CNY @u-county", "Cr 402 5.00 CNY")
        .post("school", "2022-12-31", "上缴", "Dr 102 7.00 CNY", "Cr 211 7.00 CNY @employer")
        .post("county", "2022-12-31", "上缴", "Dr 132 7.00 CNY @u-school", "Cr 402 7.00 CNY");
    assertThat(shown(reconcile(told, ALL)))
        .containsExactly(
            "county→school SUBSIDY 9.00/9.00 [][]",
            "county→school SUBSIDY_DUE 9.00/9.00 [][]",
            "county→school LEVY_TO_LOWER 5.00/5.00 [][]",
            "school→county LEVY_TO_UPPER 7.00/7.00 [][]");
  }

  @Test
  void a_difference_is_told_with_the_postings_that_make_it() {
    Chronicle told = books(ChartId.CN_UNION_2021);
    sent(told, "2022-03-01", "40.00"); // 7
    sent(told, "2022-03-02", "25.00");
    sent(told, "2022-03-03", "12.00");
    received(told, "2022-03-05", "25.00"); // 10
    received(told, "2022-03-06", "21.00");
    received(told, "2022-03-07", "40.00");
    assertThat(shown(reconcile(told, ALL)))
        .containsExactly("county→school SUBSIDY 77.00/86.00! [9][11]");
  }

  @Test
  void equal_amounts_are_told_apart_by_their_day_or_left_open_together() {
    Chronicle told = books(ChartId.CN_UNION_2021);
    sent(told, "2022-03-01", "40.00"); // 7
    sent(told, "2022-04-01", "40.00");
    received(told, "2022-04-01", "40.00");
    assertThat(shown(reconcile(told, ALL)))
        .containsExactly("county→school SUBSIDY 80.00/40.00! [7][]");
    Chronicle late = books(ChartId.CN_UNION_2021);
    sent(late, "2022-03-01", "40.00"); // 7
    sent(late, "2022-04-01", "40.00");
    received(late, "2022-04-02", "40.00");
    assertThat(shown(reconcile(late, ALL)))
        .containsExactly("county→school SUBSIDY 80.00/40.00! [7, 8][9]");
  }

  @Test
  void what_was_taken_back_in_red_is_not_open() {
    Chronicle told = books(ChartId.CN_UNION_2021);
    sent(told, "2022-03-01", "40.00"); // 7
    told.reverse(7, "2022-03-02");
    sent(told, "2022-03-03", "4.00"); // 9
    assertThat(shown(reconcile(told, ALL)))
        .containsExactly("county→school SUBSIDY 4.00/0.00! [9][]");
  }

  @Test
  void the_levy_has_to_agree_when_a_year_ends() {
    Chronicle told =
        books(ChartId.CN_UNION_2021)
            .post("county", "2022-03-01", "财政划拨", "Dr 102 9.00 CNY", "Cr 21202 9.00 CNY @u-school")
            .post("school", "2022-03-02", "自收", "Dr 102 5.00 CNY", "Cr 211 5.00 CNY @employer");
    assertThat(shown(reconcile(told, ALL)))
        .containsExactly(
            "county→school LEVY_TO_LOWER 9.00/0.00 [][]",
            "school→county LEVY_TO_UPPER 5.00/0.00 [][]");
    assertThat(shown(reconcile(told, ALL.withAsOf(LocalDate.of(2022, 12, 31)))))
        .containsExactly(
            "county→school LEVY_TO_LOWER 9.00/0.00! [7][]",
            "school→county LEVY_TO_UPPER 5.00/0.00! [8][]");
  }

  @Test
  void closing_a_year_takes_nothing_back() {
    Chronicle told = books(ChartId.CN_UNION_2021);
    sent(told, "2022-03-01", "40.00");
    received(told, "2022-03-05", "40.00");
    told.carryForward(
        "county",
        "2022-12-31",
        YearEndStep.RESULT,
        null,
        "Dr 32203 40.00 CNY",
        "Cr 50801 40.00 CNY @u-school");
    assertThat(shown(reconcile(told, ALL)))
        .containsExactly("county→school SUBSIDY 40.00/40.00 [][]");
  }

  @Test
  void days_positions_and_books_narrow() {
    Chronicle told = books(ChartId.CN_UNION_2021);
    sent(told, "2022-03-01", "40.00"); // 7
    received(told, "2022-03-05", "40.00");
    sent(told, "2023-01-10", "3.00");
    received(told, "2023-01-12", "3.00"); // 10
    LocalDate between = LocalDate.of(2022, 3, 3);
    assertThat(shown(reconcile(told, ALL.withAsOf(between))))
        .containsExactly("county→school SUBSIDY 40.00/0.00! [7][]");
    assertThat(shown(reconcile(told, ALL.withFrom(LocalDate.of(2023, 1, 1)))))
        .containsExactly("county→school SUBSIDY 3.00/3.00 [][]");
    assertThat(shown(reconcile(told, ALL.withFrom(between))))
        .containsExactly("county→school SUBSIDY 3.00/43.00! [][8]");
    assertThatThrownBy(() -> reconcile(told, ALL.withBook(new BookId("west"))))
        .isInstanceOf(NotKnownException.class);
    try (Journal journal = TestJournal.of(folder, told.events())) {
      LedgerViews views = LedgerViews.over(journal);
      assertThat(shown(views.reconcile(ALL.withKnownAt(9L))))
          .containsExactly("county→school SUBSIDY 43.00/40.00! [9][]");
      assertThat(shown(views.reconcile(ALL.withKnownAt(5L)))).isEmpty();
      assertThat(shown(views.reconcile(ALL.withBook(new BookId("school"))))).hasSize(1);
    }
  }

  /**
   * Random subsidies, of which each side leaves some out: what is open adds up to the difference.
   */
  @Test
  void what_is_open_adds_up_to_the_difference_however_the_ledger_is_split() {
    long seed = RandomHistory.seed(getClass());
    Random random = new Random(seed);
    for (int history = 0; history < 40; history++) {
      Chronicle told = books(random.nextBoolean() ? ChartId.CN_UNION_2009 : ChartId.CN_UNION_2021);
      long missing = 0;
      for (int subsidy = 0; subsidy < 30; subsidy++) {
        Amount amount = new Amount(1 + random.nextInt(40), Unit.CNY);
        String day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(300)).toString();
        int side = random.nextInt(8);
        missing += side == 0 ? amount.minor() : side == 1 ? -amount.minor() : 0;
        if (side != 1) {
          sent(told, day, amount.toPlainText());
        }
        if (side != 0) {
          received(
              told,
              LocalDate.parse(day).plusDays(random.nextInt(3)).toString(),
              amount.toPlainText());
        }
      }
      Reconciliation whole = reconcile(told, ALL);
      assertThat(whole.lines()).as("history %d of %d", history, seed).hasSize(1);
      InterLevelLine line = whole.lines().getFirst();
      assertThat(line.difference().minor()).isEqualTo(missing);
      if (missing != 0) {
        assertThat(sum(line.openSent()) - sum(line.openReceived())).isEqualTo(missing);
      }
      assertThat(split(told.events(), random).begin(ALL).reconciliation().lines())
          .extracting(InterLevelLine::sent, InterLevelLine::received)
          .containsExactly(tuple(line.sent(), line.received()));
    }
  }

  private static long sum(List<InterLevelPosting> open) {
    return open.stream().mapToLong(posting -> posting.amount().minor()).sum();
  }

  private static InterLevelLedger split(List<RecordedEvent> events, Random random) {
    int at = 1 + random.nextInt(events.size() - 1);
    InterLevelLedger first = new InterLevelLedger();
    InterLevelLedger second = new InterLevelLedger();
    Folding.into(first, new ArrayList<>(events.subList(0, at)));
    Folding.into(second, new ArrayList<>(events.subList(at, events.size())));
    first.merge(second);
    return first;
  }
}
