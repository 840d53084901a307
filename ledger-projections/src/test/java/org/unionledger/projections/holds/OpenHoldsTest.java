package org.unionledger.projections.holds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.UnionLedger;
import org.unionledger.chart.ChartId;
import org.unionledger.event.RecordedEvent;
import org.unionledger.fund.Draw;
import org.unionledger.identity.BookId;
import org.unionledger.journal.Journal;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.funds.FundStatus;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;
import org.unionledger.testing.history.RandomHistory;
import org.unionledger.testing.history.Seeds;

/** What is still set aside of funds. */
class OpenHoldsTest {
  @TempDir private Path folder;

  private static Chronicle east() {
    return new Chronicle()
        .book("east", ChartId.CN_UNION_2009)
        .fund("east", "aid", "100.00")
        .hold("east", "aid", "contract-7", "60.00", "2020-03-01")
        .hold("east", "aid", "contract-8", "10.00", "2020-03-05")
        .draw(
            "east",
            "2020-03-10",
            new Draw("aid", "contract-7", Chronicle.cny("25.00")),
            "Dr 50205 25.00 CNY #aid",
            "Cr 102 25.00 CNY")
        .release("east", "aid", "contract-7", "5.00", "2020-03-20");
  }

  private static List<String> shown(OpenHolds found) {
    return found.holds().stream()
        .map(
            it ->
                "%s: %s - %s - %s = %s"
                    .formatted(
                        it.hold().code(),
                        it.amount().toPlainText(),
                        it.drawn().toPlainText(),
                        it.released().toPlainText(),
                        it.left().toPlainText()))
        .toList();
  }

  private static OpenHolds open(Chronicle told, Selection selection) {
    HoldLedger ledger = new HoldLedger();
    Folding.into(ledger, told.events());
    return ledger.open(selection);
  }

  @Test
  void each_shows_what_was_paid_and_released_and_what_is_left() {
    assertThat(shown(open(east(), Selection.ALL)))
        .containsExactly(
            "contract-7: 60.00 - 25.00 - 5.00 = 30.00", "contract-8: 10.00 - 0.00 - 0.00 = 10.00");
  }

  @Test
  void one_that_holds_nothing_is_not_there_until_a_reversal_gives_back() {
    Chronicle told = east().expire("east", "aid", "contract-8", "10.00", "2020-04-01");
    told.draw(
        "east",
        "2020-03-25",
        new Draw("aid", "contract-7", Chronicle.cny("30.00")),
        "Dr 50205 30.00 CNY #aid",
        "Cr 102 30.00 CNY");
    assertThat(open(told, Selection.ALL).holds()).isEmpty();
    told.reverse(told.position(), "2020-03-26");
    assertThat(shown(open(told, Selection.ALL)))
        .containsExactly("contract-7: 60.00 - 25.00 - 5.00 = 30.00");
  }

  @Test
  void a_day_and_a_position_have_what_was_held_then() {
    assertThat(shown(open(east(), Selection.ALL.withAsOf(LocalDate.of(2020, 3, 9)))))
        .containsExactly(
            "contract-7: 60.00 - 0.00 - 0.00 = 60.00", "contract-8: 10.00 - 0.00 - 0.00 = 10.00");
    assertThat(open(east(), Selection.ALL.withAsOf(LocalDate.of(2020, 2, 28))).holds()).isEmpty();
    assertThat(open(east(), Selection.ALL.withFund("aid")).holds()).hasSize(2);
    assertThatThrownBy(() -> open(east(), Selection.ALL.withBook(new BookId("west"))))
        .isInstanceOf(NotKnownException.class);
    try (Journal journal = TestJournal.of(folder, east().events())) {
      assertThat(LedgerViews.over(journal).holds(Selection.ALL.withKnownAt(3L)).holds()).hasSize(1);
    }
  }

  /** Random commands: what the holds of a fund hold is what the fund holds, however it is split. */
  @Test
  void they_add_up_to_what_their_funds_hold() {
    try (UnionLedger ledger = UnionLedger.open(folder.resolve("random.ledger"))) {
      ledger.recordAll(RandomHistory.commands(Seeds.seed(Seeds.USUAL), 5_000));
      LedgerViews views = LedgerViews.over(ledger.journal());
      TreeMap<String, Long> ofFunds = new TreeMap<>();
      for (FundStatus fund : views.funds(Selection.ALL).funds()) {
        if (!fund.held().isZero()) {
          ofFunds.put(fund.fund().toString(), fund.held().minor());
        }
      }
      TreeMap<String, Long> ofHolds = new TreeMap<>();
      for (OpenHold hold : views.holds(Selection.ALL).holds()) {
        ofHolds.merge(hold.hold().book() + "/" + hold.fund(), hold.left().minor(), Long::sum);
      }
      assertThat(ofHolds).isEqualTo(ofFunds).isNotEmpty();
      assertThat(views.threads(3).holds(Selection.ALL)).isEqualTo(views.holds(Selection.ALL));
    }
  }

  @Test
  void parts_merge_into_the_whole() {
    List<RecordedEvent> events = east().events();
    for (int at = 1; at < events.size(); at++) {
      HoldLedger first = new HoldLedger();
      HoldLedger second = new HoldLedger();
      Folding.into(first, events.subList(0, at));
      Folding.into(second, events.subList(at, events.size()));
      first.merge(second);
      assertThat(first.open(Selection.ALL)).isEqualTo(open(east(), Selection.ALL));
    }
  }
}
