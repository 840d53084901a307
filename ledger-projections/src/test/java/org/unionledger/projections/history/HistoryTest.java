package org.unionledger.projections.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.journal.Journal;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.TestJournal;

class HistoryTest {
  private static final Chronicle LEDGER =
      new Chronicle()
          .book("dongcheng", ChartId.CN_UNION_2009)
          .fund("dongcheng", "covid-2020", "1000.00")
          .allot("dongcheng", "covid-2020", "covid-2020/aid", "100.00")
          .post(
              "dongcheng",
              "2020-03-02",
              "帮扶",
              "Dr 50204 1.00 CNY #covid-2020/aid @org-1",
              "Cr 102 1.00 CNY")
          .match(
              "dongcheng",
              "covid-2020/aid",
              new FundId(new BookId("dongcheng"), "covid-2020"),
              "2020-03-03",
              "配套",
              "Dr 50205 1.00 CNY #covid-2020/aid",
              "Cr 102 1.00 CNY")
          .pay("dongcheng", "org-2", "2020-02", "100.00", "2.00", "2020-03-10")
          .reverse(4, "2020-03-31")
          .close("dongcheng", "covid-2020/aid", "covid-2020", "99.00", "2020-04-01");

  @TempDir private Path folder;

  @Test
  void eventsComeInOrderWithinASpan() {
    assertThat(positions(HistoryQuery.ALL)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(positions(HistoryQuery.ALL.withFrom(3L).withTo(5L))).containsExactly(3L, 4L, 5L);
    assertThat(positions(HistoryQuery.ALL.withFrom(8L))).containsExactly(8L);
  }

  @Test
  void aFundIsConcernedByWhatItGivesGetsAndSpends() {
    assertThat(positions(HistoryQuery.ALL.withFund("covid-2020"))).containsExactly(2L, 3L, 5L, 8L);
    assertThat(positions(HistoryQuery.ALL.withFund("covid-2020/aid")))
        .containsExactly(3L, 4L, 5L, 7L, 8L);
  }

  @Test
  void anAccountAndAPartyNarrowTheHistory() {
    assertThat(positions(HistoryQuery.ALL.withAccount("50204"))).containsExactly(4L, 7L);
    assertThat(positions(HistoryQuery.ALL.withAccount("50203"))).isEmpty();
    assertThat(positions(HistoryQuery.ALL.withParty(new PartyId("org-2")))).containsExactly(6L);
    assertThat(positions(HistoryQuery.ALL.withParty(new PartyId("org-1")).withFrom(5L)))
        .containsExactly(7L);
  }

  @Test
  void anEventComesWithTheBytesThatWereStored() {
    try (Journal journal = TestJournal.of(folder, LEDGER.events())) {
      History history = LedgerViews.over(journal).history(HistoryQuery.ALL);
      HistoryEvent first = history.events().iterator().next();

      assertThat(history.position()).isEqualTo(8);
      assertThat(first.recorded()).isEqualTo(LEDGER.events().getFirst());
      assertThat(first.envelope().type()).isEqualTo("unionledger.BookOpened");
      assertThat(first.envelope().bytes())
          .isEqualTo(journal.entryWithId("e1").orElseThrow().envelope().bytes());
    }
  }

  private List<Long> positions(HistoryQuery query) {
    List<Long> positions = new ArrayList<>();
    try (Journal journal = TestJournal.of(folder, LEDGER.events())) {
      LedgerViews.over(journal)
          .history(query)
          .events()
          .forEach(event -> positions.add(event.recorded().position()));
    }
    return positions;
  }
}
