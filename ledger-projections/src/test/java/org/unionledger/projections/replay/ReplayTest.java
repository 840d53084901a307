package org.unionledger.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Journal;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.balances.BalanceProjection;
import org.unionledger.projections.funds.FundProjection;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.query.Selection;

class ReplayTest {
  private static final int EVENTS = Replay.PROGRESS_INTERVAL + 500;
  private static final List<RecordedEvent> HISTORY = RandomHistory.of(20_200_301, EVENTS);

  @TempDir private static Path folder;
  private static Journal journal;

  @BeforeAll
  static void record() {
    journal = TestJournal.of(folder, HISTORY);
  }

  @AfterAll
  static void close() {
    journal.close();
  }

  @Test
  void severalProjectionsAreFoldedInOnePass() {
    BalanceProjection balances = new BalanceProjection();
    FundProjection funds = new FundProjection();
    FoldedLedger all = new FoldedLedger();

    ReplayResult result = Replay.of(journal).into(balances, funds, all);

    assertThat(result.position()).isEqualTo(EVENTS);
    assertThat(result.events()).isEqualTo(EVENTS);
    assertThat(result.postings()).isEqualTo(postings());
    assertThat(result.cancelled()).isFalse();
    assertThat(all.balances(Selection.ALL).balances())
        .isEqualTo(balances.balances(Selection.ALL))
        .isNotEmpty();
    assertThat(all.funds(Selection.ALL).funds()).isEqualTo(funds.funds(Selection.ALL)).isNotEmpty();
  }

  @Test
  void eventsComeBackFromTheirBytesAsTheyWere() {
    List<RecordedEvent> read = new ArrayList<>();
    Replay.of(journal).forEach(read::add);

    assertThat(read).isEqualTo(HISTORY);
  }

  @Test
  void aSpanIsFoldedFromAPositionToAPosition() {
    List<Long> positions = new ArrayList<>();
    ReplayResult result =
        Replay.of(journal).after(3).upTo(6).forEach(event -> positions.add(event.position()));

    assertThat(positions).containsExactly(4L, 5L, 6L);
    assertThat(result.position()).isEqualTo(6);
    assertThat(result.events()).isEqualTo(3);
  }

  @Test
  void progressIsToldNowAndThenAndAtTheEnd() {
    List<Long> done = new ArrayList<>();
    Replay.of(journal)
        .onProgress(
            progress -> {
              done.add(progress.events());
              assertThat(progress.eventsInAll()).isEqualTo(EVENTS);
            })
        .forEach(event -> {});

    assertThat(done).containsExactly((long) Replay.PROGRESS_INTERVAL, (long) EVENTS);
  }

  @Test
  void aCancelledReplayIsTrueAtThePositionThatItReached() {
    AtomicInteger asked = new AtomicInteger();
    FoldedLedger ledger = new FoldedLedger();
    ReplayResult result =
        Replay.of(journal).stopWhen(() -> asked.incrementAndGet() > 20).into(ledger);

    assertThat(result.cancelled()).isTrue();
    assertThat(result.position()).isBetween(1L, EVENTS - 1L).isEqualTo(ledger.position());

    Replay.of(journal).after(result.position()).into(ledger);
    FoldedLedger atOnce = new FoldedLedger();
    Replay.of(journal).into(atOnce);
    assertThat(ledger.balances(Selection.ALL)).isEqualTo(atOnce.balances(Selection.ALL));
  }

  @Test
  void aSpanBeyondTheHeadIsRefused() {
    assertThatThrownBy(() -> Replay.of(journal).upTo(EVENTS + 1L).forEach(event -> {}))
        .isInstanceOf(NotKnownException.class)
        .hasMessage("position 8693 is not recorded; ask for one from 0 to 8692");
    assertThatThrownBy(() -> Replay.of(journal).after(-1).forEach(event -> {}))
        .isInstanceOf(NotKnownException.class);
    assertThatThrownBy(() -> Replay.of(journal).after(7).upTo(6).forEach(event -> {}))
        .isInstanceOf(NotKnownException.class);
  }

  private static long postings() {
    return HISTORY.stream()
        .map(RecordedEvent::event)
        .filter(Movement.class::isInstance)
        .mapToLong(event -> ((Movement) event).voucher().postings().size())
        .sum();
  }
}
