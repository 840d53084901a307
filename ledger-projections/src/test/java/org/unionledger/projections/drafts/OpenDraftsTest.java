package org.unionledger.projections.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.ChartId;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.DraftPosted;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;
import org.unionledger.journal.Journal;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.Folding;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;
import org.unionledger.voucher.Preparation;

/** What was prepared and waits for somebody who approves it. */
class OpenDraftsTest {
  private static final BookId EAST = new BookId("east");

  @TempDir private Path folder;

  private static DraftKept kept(String draft, String date, String by) {
    return new DraftKept(
        EAST,
        ChartId.CN_UNION_2009,
        new DraftCode(draft),
        new Actor(by),
        Preparation.of(LocalDate.parse(date), "利息"),
        Chronicle.postings(
            "Dr 102 3.00 CNY",
            "Dr 101 2.00 CNY",
            "Cr 408 5.00 CNY",
            "Dr memo:a 1 mask",
            "Cr memo:b 1 mask"),
        null);
  }

  private static Chronicle east() {
    return new Chronicle()
        .book("east", ChartId.CN_UNION_2009)
        .book("west", ChartId.CN_UNION_2009)
        .add(kept("d-1", "2020-03-09", "clerk-2"))
        .add(kept("d-2", "2020-03-09", "clerk-1"))
        .add(kept("d-3", "2020-03-02", "clerk-2"))
        .add(kept("d-4", "2020-04-01", "clerk-1"));
  }

  private static List<String> shown(OpenDrafts found) {
    return found.drafts().stream()
        .map(it -> it.date() + " " + it.preparedBy() + " " + it.draft() + " " + it.debit())
        .toList();
  }

  private static OpenDrafts open(List<RecordedEvent> events, Selection selection) {
    DraftLedger ledger = new DraftLedger();
    Folding.into(ledger, events);
    return ledger.open(selection);
  }

  @Test
  void they_come_by_date_and_preparer_with_what_they_would_post() {
    assertThat(shown(open(east().events(), Selection.ALL)))
        .containsExactly(
            "2020-03-02 clerk-2 d-3 5.00 CNY",
            "2020-03-09 clerk-1 d-2 5.00 CNY",
            "2020-03-09 clerk-2 d-1 5.00 CNY",
            "2020-04-01 clerk-1 d-4 5.00 CNY");
  }

  @Test
  void what_was_posted_or_discarded_is_gone_and_its_name_is_free() {
    Chronicle told = east();
    told.add(
        new DraftPosted(
            told.voucher(
                "east",
                "2020-03-09",
                "利息",
                Chronicle.postings("Dr 102 5.00 CNY", "Cr 408 5.00 CNY")),
            new DraftCode("d-1"),
            null));
    told.add(new DraftDiscarded(EAST, new DraftCode("d-2")));
    told.add(kept("d-2", "2020-03-31", "clerk-1"));
    List<String> expected =
        List.of(
            "2020-03-02 clerk-2 d-3 5.00 CNY",
            "2020-03-31 clerk-1 d-2 5.00 CNY",
            "2020-04-01 clerk-1 d-4 5.00 CNY");
    assertThat(shown(open(told.events(), Selection.ALL))).isEqualTo(expected);
    for (int at = 1; at < told.events().size(); at++) {
      DraftLedger first = new DraftLedger();
      DraftLedger second = new DraftLedger();
      Folding.into(first, told.events().subList(0, at));
      Folding.into(second, told.events().subList(at, told.events().size()));
      first.merge(second);
      assertThat(shown(first.open(Selection.ALL))).isEqualTo(expected);
    }
  }

  @Test
  void a_selection_narrows() {
    List<RecordedEvent> events = east().events();
    assertThat(open(events, Selection.ALL.withAsOf(LocalDate.of(2020, 3, 31))).drafts()).hasSize(3);
    assertThat(open(events, Selection.ALL.withBook(EAST)).drafts()).hasSize(4);
    assertThat(open(events, Selection.ALL.withBook(new BookId("west"))).drafts()).isEmpty();
    assertThatThrownBy(() -> open(events, Selection.ALL.withBook(new BookId("south"))))
        .isInstanceOf(NotKnownException.class);
    try (Journal journal = TestJournal.of(folder, events)) {
      LedgerViews views = LedgerViews.over(journal);
      assertThat(views.drafts(Selection.ALL.withKnownAt(4L)).drafts()).hasSize(2);
      assertThat(views.drafts(Selection.ALL).position()).isEqualTo(6);
    }
  }
}
