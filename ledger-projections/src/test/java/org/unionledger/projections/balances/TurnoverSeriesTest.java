package org.unionledger.projections.balances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;

class TurnoverSeriesTest {
  private static final Selection MONEY = Selection.ALL.withUnit("CNY").withAccount("102");
  private static final Chronicle DONGCHENG =
      new Chronicle()
          .book("dongcheng", ChartId.CN_UNION_2009)
          .post("dongcheng", "2020-02-28", "收到经费", "Dr 102 900.00 CNY", "Cr 401 900.00 CNY")
          .post("dongcheng", "2020-05-02", "慰问", "Dr 50205 40.00 CNY", "Cr 102 40.00 CNY")
          .post("dongcheng", "2020-05-31", "慰问", "Dr 50205 60.00 CNY", "Cr 102 60.00 CNY")
          .post("dongcheng", "2020-02-29", "补记", "Dr 102 1.00 CNY", "Cr 401 1.00 CNY");

  private static List<String> series(TurnoverQuery query) {
    return Folding.of(DONGCHENG.events()).series(query).periods().stream()
        .map(
            it ->
                "%s…%s %s %s = %s"
                    .formatted(
                        it.first(),
                        it.last(),
                        it.debit().toPlainText(),
                        it.credit().toPlainText(),
                        it.balance().toPlainText()))
        .toList();
  }

  @Test
  void months_in_which_nothing_happened_are_not_left_out() {
    assertThat(series(TurnoverQuery.of(MONEY, Step.MONTH)))
        .containsExactly(
            "2020-02-01…2020-02-29 901.00 0.00 = 901.00",
            "2020-03-01…2020-03-31 0.00 0.00 = 901.00",
            "2020-04-01…2020-04-30 0.00 0.00 = 901.00",
            "2020-05-01…2020-05-31 0.00 100.00 = 801.00");
  }

  @Test
  void a_series_over_some_days_begins_with_what_there_was_before() {
    TurnoverQuery query =
        TurnoverQuery.of(MONEY, Step.DAY)
            .between(LocalDate.of(2020, 2, 29), LocalDate.of(2020, 5, 30));

    assertThat(series(query))
        .hasSize(64)
        .startsWith("2020-02-29…2020-02-29 1.00 0.00 = 901.00")
        .endsWith("2020-05-02…2020-05-02 0.00 40.00 = 861.00");
  }

  @Test
  void what_is_not_known_is_refused_and_what_was_never_posted_to_is_empty() {
    assertThat(series(TurnoverQuery.of(MONEY.withAccount("101"), Step.MONTH))).isEmpty();
    assertThatThrownBy(() -> series(TurnoverQuery.of(MONEY.withUnit("mask"), Step.DAY)))
        .isInstanceOf(NotKnownException.class);
    assertThatThrownBy(() -> series(TurnoverQuery.of(MONEY.withBook(new BookId("x")), Step.DAY)))
        .isInstanceOf(NotKnownException.class);
    assertThatThrownBy(() -> TurnoverQuery.of(Selection.ALL, Step.DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name a unit");
  }

  @Test
  void totals_of_all_days_are_the_balances() {
    long seed = RandomHistory.seed(getClass());
    List<RecordedEvent> history = RandomHistory.of(seed, 2_000);
    FoldedLedger ledger = Folding.of(history);
    int cut = new Random(seed).nextInt(history.size());
    TurnoverProjection totals = new TurnoverProjection();
    Folding.into(totals, history.subList(0, cut));
    TurnoverProjection rest = new TurnoverProjection();
    Folding.into(rest, history.subList(cut, history.size()));

    totals.merge(rest);

    assertThat(totals.balances()).isEqualTo(ledger.balances(Selection.ALL).balances());
    for (Balance balance : totals.balances()) {
      BalanceKey key = balance.key();
      Selection only =
          new Selection(null, null, key.book(), key.account(), key.fund(), key.unit().code());
      if (!key.fund().isEmpty() && ledger.directory().knowsFund(key.book(), key.fund())) {
        assertThat(ledger.series(TurnoverQuery.of(only, Step.MONTH)).periods().getLast().balance())
            .isEqualTo(balance.balance());
      }
    }
  }
}
