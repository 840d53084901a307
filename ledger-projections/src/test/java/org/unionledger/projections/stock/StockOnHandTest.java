package org.unionledger.projections.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.journal.Journal;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.query.Selection;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;

/** What is on hand, of any day, as known at any position. */
class StockOnHandTest {
  @TempDir private Path folder;

  private static Chronicle etown() {
    return new Chronicle()
        .book("etown", ChartId.CN_UNION_2021)
        .unit("mask", 0, "口罩")
        .unit("flour", 3, "面粉（千克）")
        .receive(
            "etown",
            "2022-05-10",
            "r-1 1 100 mask 250.00",
            "Dr 141 250.00 CNY",
            "Cr 30101 250.00 CNY",
            "Dr memo:goods-on-hand 100 mask",
            "Cr memo:goods-received 100 mask")
        .receive(
            "etown",
            "2022-05-12",
            "gift 2 50 mask 0.00",
            "Dr memo:goods-on-hand 50 mask",
            "Cr memo:goods-received 50 mask")
        .issue(
            "etown",
            "2022-05-14",
            List.of("r-1 1 -100 mask -250.00", "gift 2 -20 mask 0.00"),
            "Dr 30101 250.00 CNY",
            "Cr 141 250.00 CNY",
            "Dr memo:goods-issued 120 mask",
            "Cr memo:goods-on-hand 120 mask")
        .receive(
            "etown",
            "2022-05-11",
            "r-3 1 0.500 flour 3.00",
            "Dr 141 3.00 CNY",
            "Cr 30101 3.00 CNY",
            "Dr memo:goods-on-hand 0.500 flour",
            "Cr memo:goods-received 0.500 flour");
  }

  private static List<String> shown(Chronicle ledger, StockQuery query) {
    return Folding.of(ledger.events()).stock(query).lines().stream()
        .map(
            line ->
                "%s %s#%s %s, %s"
                    .formatted(
                        line.book(), line.lot(), line.receipt(), line.quantity(), line.value()))
        .toList();
  }

  @Test
  void lots_of_which_something_is_left_are_listed() {
    assertThat(shown(etown(), StockQuery.ALL))
        .containsExactly("etown r-3#1 0.500 flour, 3.00 CNY", "etown gift#2 30 mask, 0.00 CNY");
    assertThat(shown(etown(), StockQuery.ALL.withItem("mask")))
        .containsExactly("etown gift#2 30 mask, 0.00 CNY");
  }

  @Test
  void a_day_has_what_was_there_at_its_end() {
    assertThat(shown(etown(), StockQuery.ALL.withAsOf(LocalDate.of(2022, 5, 9)))).isEmpty();
    assertThat(shown(etown(), StockQuery.ALL.withAsOf(LocalDate.of(2022, 5, 13))))
        .containsExactly(
            "etown r-3#1 0.500 flour, 3.00 CNY",
            "etown r-1#1 100 mask, 250.00 CNY",
            "etown gift#2 50 mask, 0.00 CNY");
  }

  @Test
  void a_reversal_puts_goods_back_from_its_day_on() {
    Chronicle ledger = etown().reverse(6, "2022-05-20");
    assertThat(shown(ledger, StockQuery.ALL.withItem("mask")))
        .containsExactly("etown r-1#1 100 mask, 250.00 CNY", "etown gift#2 50 mask, 0.00 CNY");
    assertThat(shown(ledger, StockQuery.ALL.withItem("mask").withAsOf(LocalDate.of(2022, 5, 19))))
        .containsExactly("etown gift#2 30 mask, 0.00 CNY");
  }

  @Test
  void what_was_known_at_a_position_is_what_was_recorded_up_to_it() {
    try (Journal journal = TestJournal.of(folder, etown().events())) {
      LedgerViews views = LedgerViews.over(journal);
      assertThat(views.stock(StockQuery.ALL.withKnownAt(4L)).lines())
          .extracting(line -> line.lot().value())
          .containsExactly("r-1");
      assertThat(views.stock(StockQuery.ALL.withBook(new BookId("etown"))).position()).isEqualTo(7);
    }
  }

  /** Random commands: stock is never below nothing, on no day, and is what the accounts say. */
  @Test
  void what_the_ledger_let_pass_is_what_the_accounts_say_on_every_day() {
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("random.ledger"))) {
      ledger.recordAll(RandomHistory.commands(Seeds.seed(Seeds.USUAL), 6_000));
      LedgerViews views = LedgerViews.over(ledger.journal());
      int lots = 0;
      for (int day = 0; day < 1_100; day += 9) {
        LocalDate asOf = LocalDate.of(2020, 1, 1).plusDays(day);
        Map<String, Long> onHand = new HashMap<>();
        for (StockLine line : views.stock(StockQuery.ALL.withAsOf(asOf)).lines()) {
          assertThat(line.quantity().minor()).as("%s: %s", asOf, line).isNotNegative();
          String item = line.book() + " " + line.quantity().unit();
          onHand.merge(item, line.quantity().minor(), Long::sum);
          lots++;
        }
        onHand.values().removeIf(quantity -> quantity == 0);
        assertThat(onHand).as("%s", asOf).isEqualTo(posted(views, asOf));
      }
      assertThat(lots).isGreaterThan(1_000);
      assertThat(views.stock(StockQuery.ALL).lines())
          .allSatisfy(
              line -> {
                assertThat(line.quantity().minor()).isPositive();
                assertThat(line.value().minor()).isNotNegative();
              });
    }
  }

  private static Map<String, Long> posted(LedgerViews views, LocalDate asOf) {
    Map<String, Long> posted = new HashMap<>();
    Selection onHand = Selection.ALL.withAsOf(asOf).withAccount("memo:goods-on-hand");
    for (Balance balance : views.balances(onHand).balances()) {
      String item = balance.key().book() + " " + balance.key().unit();
      posted.merge(item, balance.balance().minor(), Long::sum);
    }
    posted.values().removeIf(quantity -> quantity == 0);
    return posted;
  }
}
