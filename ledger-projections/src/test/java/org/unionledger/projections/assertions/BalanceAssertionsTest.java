package org.unionledger.projections.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.journal.Journal;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.Stated;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.history.HistoryQuery;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;
import org.unionledger.voucher.Posting;

/** What bank statements and counts say, beside what the books say. */
class BalanceAssertionsTest {
  @TempDir private Path folder;

  private static Chronicle etown() {
    return new Chronicle()
        .book("etown", ChartId.CN_UNION_2021)
        .unit("mask", 0, "口罩")
        .fund("etown", "aid", "100.00")
        .post("etown", "2022-03-02", "利息", "Dr 102 3.00 CNY", "Cr 408 3.00 CNY")
        .post("etown", "2022-03-31", "补助", "Dr 102 50.00 CNY", "Cr 40302 50.00 CNY #aid");
  }

  private static List<String> shown(Chronicle ledger, Selection selection) {
    return Folding.of(ledger.events()).assertions(selection).assertions().stream()
        .map(
            it ->
                "%s %s#%s %s: %s, books %s, differs %s%s"
                    .formatted(
                        it.position(),
                        it.account(),
                        it.fund(),
                        it.date(),
                        it.stated(),
                        it.balance(),
                        it.difference(),
                        it.holds() ? "" : "!"))
        .toList();
  }

  @Test
  void each_is_compared_with_the_balance_at_the_end_of_its_day() {
    Chronicle ledger =
        etown()
            .add(Stated.of("etown", "102", "2022-03-31", "53.00 CNY"))
            .add(Stated.of("etown", "102", "2022-03-30", "53.00 CNY"))
            .add(Stated.of("etown", "408", "2022-03-02", "-3.00 CNY"))
            .add(Stated.of("etown", "101", "2022-03-02", "0.00 CNY"));
    assertThat(shown(ledger, Selection.ALL))
        .containsExactly(
            "9 101# 2022-03-02: 0.00 CNY, books 0.00 CNY, differs 0.00",
            "7 102# 2022-03-30: 53.00 CNY, books 3.00 CNY, differs 50.00!",
            "6 102# 2022-03-31: 53.00 CNY, books 53.00 CNY, differs 0.00",
            "8 408# 2022-03-02: -3.00 CNY, books -3.00 CNY, differs 0.00");
    assertThat(Folding.of(ledger.events()).assertions(Selection.ALL).differing())
        .extracting(BalanceAssertion::position)
        .containsExactly(7L);
  }

  @Test
  void a_whole_account_has_its_details_and_all_its_funds() {
    Chronicle ledger =
        etown()
            .post("etown", "2022-04-01", "补助", "Dr 102 7.00 CNY", "Cr 40301 7.00 CNY")
            .add(Stated.of("etown", "403", "2022-04-01", "-57.00 CNY"))
            .add(Stated.of("etown", "40302", "2022-04-01", "-50.00 CNY"))
            .add(Stated.of("etown", "403 #aid", "2022-04-01", "-50.00 CNY"))
            .add(Stated.of("etown", "40301 #aid", "2022-04-01", "-7.00 CNY"));
    assertThat(shown(ledger, Selection.ALL))
        .containsExactly(
            "7 403# 2022-04-01: -57.00 CNY, books -57.00 CNY, differs 0.00",
            "9 403#aid 2022-04-01: -50.00 CNY, books -50.00 CNY, differs 0.00",
            "10 40301#aid 2022-04-01: -7.00 CNY, books 0.00 CNY, differs -7.00!",
            "8 40302# 2022-04-01: -50.00 CNY, books -50.00 CNY, differs 0.00");
  }

  @Test
  void memo_accounts_are_counted_in_their_own_unit() {
    Chronicle ledger =
        etown()
            .post("etown", "2022-03-02", "口罩", "Dr memo:口罩 100 mask", "Cr memo:来源 100 mask")
            .add(Stated.of("etown", "memo:口罩", "2022-03-31", "98 mask"))
            .add(Stated.of("etown", "memo:口罩", "2022-03-31", "0.00 CNY"));
    assertThat(shown(ledger, Selection.ALL))
        .containsExactly(
            "8 memo:口罩# 2022-03-31: 0.00 CNY, books 0.00 CNY, differs 0.00",
            "7 memo:口罩# 2022-03-31: 98 mask, books 100 mask, differs -2!");
  }

  @Test
  void a_late_voucher_makes_it_hold_and_what_was_known_before_stays() {
    Chronicle ledger =
        etown()
            .add(Stated.of("etown", "102", "2022-03-31", "60.00 CNY"))
            .post("etown", "2022-03-15", "利息", "Dr 102 7.00 CNY", "Cr 408 7.00 CNY");
    try (Journal journal = TestJournal.of(folder, ledger.events())) {
      LedgerViews views = LedgerViews.over(journal);
      assertThat(views.assertions(Selection.ALL).differing()).isEmpty();
      assertThat(views.assertions(Selection.ALL).position()).isEqualTo(7);
      BalanceAssertions before = views.assertions(Selection.ALL.withKnownAt(6L));
      assertThat(before.position()).isEqualTo(6);
      assertThat(before.differing())
          .extracting(BalanceAssertion::difference)
          .containsExactly(new BigDecimal("7.00"));
      assertThat(views.assertions(Selection.ALL.withKnownAt(5L)).assertions()).isEmpty();
    }
  }

  @Test
  void one_that_was_replaced_no_longer_counts_from_then_on() {
    Chronicle ledger =
        etown()
            .add(Stated.of("etown", "102", "2022-03-31", "35.00 CNY"))
            .add(Stated.inPlaceOf(6L, "etown", "102", "2022-03-31", "53.00 CNY"));
    try (Journal journal = TestJournal.of(folder, ledger.events())) {
      LedgerViews views = LedgerViews.over(journal);
      assertThat(views.assertions(Selection.ALL).assertions())
          .extracting(BalanceAssertion::position)
          .containsExactly(7L);
      assertThat(views.assertions(Selection.ALL.withKnownAt(6L)).assertions())
          .extracting(BalanceAssertion::position)
          .containsExactly(6L);
    }
  }

  @Test
  void a_selection_narrows_and_unknown_names_are_refused() {
    Chronicle ledger =
        etown()
            .book("west", ChartId.CN_UNION_2009)
            .add(Stated.of("west", "102", "2022-03-31", "0.00 CNY"))
            .add(Stated.of("etown", "102", "2022-03-31", "53.00 CNY"))
            .add(Stated.of("etown", "40302 #aid", "2022-04-30", "-50.00 CNY"));
    assertThat(positions(ledger, Selection.ALL)).containsExactly(8L, 9L, 7L);
    assertThat(positions(ledger, Selection.ALL.withBook(new BookId("etown"))))
        .containsExactly(8L, 9L);
    assertThat(positions(ledger, Selection.ALL.withAccount("102"))).containsExactly(8L, 7L);
    assertThat(positions(ledger, Selection.ALL.withFund("aid"))).containsExactly(9L);
    assertThat(positions(ledger, Selection.ALL.withFund(Selection.NO_FUND)))
        .containsExactly(8L, 7L);
    assertThat(positions(ledger, Selection.ALL.withUnit("mask"))).isEmpty();
    assertThat(positions(ledger, Selection.ALL.withAsOf(LocalDate.of(2022, 4, 29))))
        .containsExactly(8L, 7L);
    assertThatThrownBy(() -> positions(ledger, Selection.ALL.withBook(new BookId("south"))))
        .isInstanceOf(NotKnownException.class);
  }

  private static List<Long> positions(Chronicle ledger, Selection selection) {
    return Folding.of(ledger.events()).assertions(selection).assertions().stream()
        .map(BalanceAssertion::position)
        .toList();
  }

  @Test
  void history_shows_it_for_its_account_and_its_fund() {
    Chronicle ledger = etown().add(Stated.of("etown", "40301 #aid", "2022-03-31", "0.00 CNY"));
    try (Journal journal = TestJournal.of(folder, ledger.events())) {
      LedgerViews views = LedgerViews.over(journal);
      assertThat(found(views, HistoryQuery.ALL.withAccount("40301"))).containsExactly(6L);
      assertThat(found(views, HistoryQuery.ALL.withFund("aid"))).containsExactly(3L, 5L, 6L);
      assertThat(found(views, HistoryQuery.ALL.withAccount("102"))).containsExactly(4L, 5L);
    }
  }

  private static List<Long> found(LedgerViews views, HistoryQuery query) {
    return recorded(views, query).stream().map(RecordedEvent::position).toList();
  }

  private static List<RecordedEvent> recorded(LedgerViews views, HistoryQuery query) {
    List<RecordedEvent> events = new ArrayList<>();
    views.history(query).events().forEach(event -> events.add(event.recorded()));
    return events;
  }

  /** Random commands: each assertion is beside what its postings add up to, one by one. */
  @Test
  void what_the_ledger_let_pass_is_compared_with_every_posting() {
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("random.ledger"))) {
      ledger.recordAll(RandomHistory.commands(Seeds.seed(Seeds.USUAL), 5_000));
      LedgerViews views = LedgerViews.over(ledger.journal());
      Map<CommandId, BalanceAsserted> standing = new HashMap<>();
      List<RecordedEvent> events = recorded(views, HistoryQuery.ALL);
      for (RecordedEvent recorded : events) {
        if (recorded.event() instanceof BalanceAsserted stated) {
          standing.put(recorded.id(), stated);
          if (stated.replaces() != null) {
            standing.remove(stated.replaces());
          }
        }
      }
      List<BalanceAssertion> found = views.assertions(Selection.ALL).assertions();
      assertThat(found).hasSameSizeAs(standing.keySet()).hasSizeGreaterThan(10);
      assertThat(found).anyMatch(BalanceAssertion::holds).anyMatch(it -> !it.holds());
      for (BalanceAssertion assertion : found) {
        BalanceAsserted stated = Objects.requireNonNull(standing.get(assertion.id()));
        BigInteger sum = sum(events, stated);
        assertThat(BigInteger.valueOf(assertion.balance().minor())).isEqualTo(sum);
        assertThat(assertion.holds())
            .isEqualTo(sum.equals(BigInteger.valueOf(stated.balance().minor())));
      }
    }
  }

  /** A detail's code begins with that of its account. */
  private static BigInteger sum(List<RecordedEvent> events, BalanceAsserted stated) {
    BigInteger sum = BigInteger.ZERO;
    for (RecordedEvent recorded : events) {
      if (recorded.event() instanceof Movement movement
          && movement.voucher().book().equals(stated.book())
          && !movement.voucher().particulars().date().isAfter(stated.date())) {
        for (Posting posting : movement.voucher().postings()) {
          if (counts(posting, stated)) {
            BigInteger minor = BigInteger.valueOf(posting.amount().minor());
            sum = sum.add(posting.side() == Side.DEBIT ? minor : minor.negate());
          }
        }
      }
    }
    return sum;
  }

  private static boolean counts(Posting posting, BalanceAsserted stated) {
    boolean within =
        stated.account().startsWith("memo:")
            ? posting.account().equals(stated.account())
            : posting.account().startsWith(stated.account());
    return within
        && posting.amount().unit().equals(stated.balance().unit())
        && (stated.fund() == null || stated.fund().equals(posting.fund()));
  }
}
