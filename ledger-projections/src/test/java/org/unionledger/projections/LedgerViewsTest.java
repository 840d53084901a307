package org.unionledger.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.balances.Balances;
import org.unionledger.projections.balances.BalancesJson;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

class LedgerViewsTest {
  @TempDir private Path folder;

  @Test
  void everyQuestionFoldsWhatIsNewAndAgreesWithAReplayFromZero() {
    long seed = RandomHistory.seed(getClass());
    Random random = new Random(seed);
    List<RecordedEvent> events = RandomHistory.of(seed, 400);
    try (Journal journal = TestJournal.of(folder, List.of())) {
      LedgerViews live = LedgerViews.over(journal);
      int recorded = 0;
      while (recorded < events.size()) {
        int next = Math.min(events.size(), recorded + random.nextInt(60));
        TestJournal.append(journal, events.subList(recorded, next));
        recorded = next;
        FoldedLedger replayed = new FoldedLedger();
        Replay.of(journal).into(replayed);
        Balances answer = live.balances(Selection.ALL);

        assertThat(answer.position()).isEqualTo(recorded);
        assertThat(BalancesJson.sha256(answer))
            .isEqualTo(BalancesJson.sha256(replayed.balances(Selection.ALL)));
        assertThat(live.funds(Selection.ALL)).isEqualTo(replayed.funds(Selection.ALL));
      }
    }
  }

  @Test
  void asOfAnyDayAsKnownAtAnyPositionTheSumsAreThoseOfTheVouchers() {
    long seed = RandomHistory.seed(getClass());
    Random random = new Random(seed);
    List<RecordedEvent> events = RandomHistory.of(seed, 300);
    try (Journal journal = TestJournal.of(folder, events)) {
      LedgerViews views = LedgerViews.over(journal);
      for (int round = 0; round < 40; round++) {
        long knownAt = random.nextInt(events.size() + 1);
        LocalDate asOf = LocalDate.of(2019, 12, 25).plusDays(random.nextInt(750));

        assertThat(views.balances(Selection.ALL.withAsOf(asOf)).balances())
            .as("as of %s", asOf)
            .isEqualTo(addedUp(events, asOf));
        Balances then = views.balances(Selection.ALL.withAsOf(asOf).withKnownAt(knownAt));
        assertThat(then.position()).isEqualTo(knownAt);
        assertThat(then.balances())
            .as("as of %s, as known at %d", asOf, knownAt)
            .isEqualTo(addedUp(events.subList(0, (int) knownAt), asOf));
      }
      assertThat(views.balances(Selection.ALL).balances()).isEqualTo(addedUp(events, null));
    }
  }

  @Test
  void manyVirtualThreadsAskWhileOthersRecordAndEveryAnswerIsTrueAtItsPosition()
      throws ExecutionException, InterruptedException {
    List<RecordedEvent> events = RandomHistory.of(RandomHistory.seed(getClass()), 400);
    List<Future<Balances>> answers = new ArrayList<>();
    try (Journal journal = TestJournal.of(folder, events.subList(0, 50));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      LedgerViews views = LedgerViews.over(journal);
      for (int recorded = 50; recorded < events.size(); recorded += 10) {
        for (int reader = 0; reader < 4; reader++) {
          answers.add(threads.submit(() -> views.balances(Selection.ALL)));
        }
        TestJournal.append(journal, events.subList(recorded, recorded + 10));
        assertThat(views.balances(Selection.ALL).position()).isEqualTo(recorded + 10);
      }
      for (Future<Balances> answer : answers) {
        int position = (int) answer.get().position();
        assertThat(answer.get().balances()).isEqualTo(addedUp(events.subList(0, position), null));
      }
    }
  }

  @Test
  void aQuestionThatTheStorageFailedIsAnsweredWhenItWorksAgain() {
    List<RecordedEvent> events = RandomHistory.of(RandomHistory.seed(getClass()), 1_500);
    try (Journal journal = TestJournal.of(folder, events)) {
      LedgerViews views = LedgerViews.over(new FailingOnce(journal, 1));

      assertThatThrownBy(() -> views.balances(Selection.ALL))
          .isInstanceOf(JournalException.StorageFailure.class);
      assertThat(views.balances(Selection.ALL).balances()).isEqualTo(addedUp(events, null));
    }
  }

  /**
   * The balances in the plainest way: every posting of every voucher, once more for each answer.
   */
  private static List<Balance> addedUp(List<RecordedEvent> events, @Nullable LocalDate asOf) {
    Map<BalanceKey, Balance> sums = new TreeMap<>();
    for (RecordedEvent recorded : events) {
      if (recorded.event() instanceof Movement movement) {
        Voucher voucher = movement.voucher();
        if (asOf == null || !voucher.particulars().date().isAfter(asOf)) {
          voucher.postings().forEach(posting -> add(sums, voucher, posting));
        }
      }
    }
    return List.copyOf(sums.values());
  }

  private static void add(Map<BalanceKey, Balance> sums, Voucher voucher, Posting posting) {
    String fund = posting.fund() == null ? "" : posting.fund();
    BalanceKey key =
        new BalanceKey(voucher.book(), posting.account(), fund, posting.amount().unit());
    var zero = posting.amount().minus(posting.amount());
    boolean debit = posting.side() == Side.DEBIT;
    sums.merge(
        key,
        new Balance(key, debit ? posting.amount() : zero, debit ? zero : posting.amount()),
        (left, right) ->
            new Balance(key, left.debit().plus(right.debit()), left.credit().plus(right.credit())));
  }
}
