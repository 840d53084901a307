package org.unionledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.envelope;
import static org.unionledger.journal.Envelopes.many;
import static org.unionledger.journal.Envelopes.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every journal promises about snapshots, listeners, closing and opening again. */
public abstract class JournalLifeContract {

  /** Opens the journal of this test: empty at first, the same one when called again. */
  protected abstract Journal open();

  @Test
  void what_was_recorded_is_there_when_it_is_opened_again() {
    try (Journal journal = open()) {
      journal.append(AppendGuard.none(), many(3, "e", "Paid", "fund=f"));
    }
    try (Journal journal = open()) {
      assertThat(journal.head()).isEqualTo(3);
      assertThat(journal.read(0, 3, List.of(tagged("fund=f")), 10)).hasSize(3);
      assertThat(journal.append(AppendGuard.nothingAfter(3), many(1, "f", "Paid")))
          .isEqualTo(new AppendResult(4, 4));
    }
  }

  @Test
  void a_snapshot_is_kept_replaced_and_there_when_it_is_opened_again() {
    try (Journal journal = open()) {
      journal.append(AppendGuard.none(), many(3, "e", "Paid"));
      journal.keepSnapshots(List.of(snapshot("fund f", 2, 1), snapshot("fund g", 3, 2)));
      journal.keepSnapshots(List.of(snapshot("fund f", 3, 3)));
    }
    try (Journal journal = open()) {
      assertThat(journal.snapshot("fund f")).contains(snapshot("fund f", 3, 3));
      assertThat(journal.snapshot("fund g")).contains(snapshot("fund g", 3, 2));
      assertThat(journal.snapshot("fund h")).isEmpty();
    }
  }

  @Test
  void a_snapshot_ahead_of_the_journal_is_not_used() {
    try (Journal journal = open()) {
      journal.append(AppendGuard.none(), many(3, "e", "Paid"));
      journal.keepSnapshots(List.of(snapshot("fund f", 4, 1)));

      assertThat(journal.snapshot("fund f")).isEmpty();
    }
  }

  @Test
  void listeners_are_called_once_the_entries_can_be_read_until_they_are_closed() {
    try (Journal journal = open()) {
      List<Long> heads = new ArrayList<>();
      Subscription subscription = journal.onAppended(() -> heads.add(journal.head()));

      journal.append(AppendGuard.none(), many(2, "e", "Paid"));
      assertThatExceptionOfType(JournalException.AppendConflict.class)
          .isThrownBy(() -> journal.append(AppendGuard.nothingAfter(0), many(2, "f", "Paid")));
      journal.append(AppendGuard.none(), many(1, "f", "Paid"));
      subscription.close();
      subscription.close();
      journal.append(AppendGuard.none(), many(1, "g", "Paid"));

      assertThat(heads).containsExactly(2L, 3L);
    }
  }

  @Test
  void a_listener_that_fails_does_not_undo_the_append_and_is_not_hidden() throws Exception {
    List<Throwable> uncaught = new ArrayList<>();
    List<AppendResult> results = new ArrayList<>();
    try (Journal journal = open()) {
      journal.onAppended(
          () -> {
            throw new IllegalStateException("the listener's own fault");
          });
      Thread appending =
          new Thread(() -> results.add(journal.append(AppendGuard.none(), many(1, "e", "Paid"))));
      appending.setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
      appending.start();
      appending.join();

      assertThat(results).containsExactly(new AppendResult(1, 1));
      assertThat(uncaught).extracting(Throwable::getMessage).contains("the listener's own fault");
      assertThat(journal.head()).isEqualTo(1);
    }
  }

  @Test
  void closing_twice_is_fine_and_a_closed_journal_says_so() {
    Journal journal = open();
    journal.close();
    journal.close();

    assertThatExceptionOfType(JournalException.Closed.class)
        .isThrownBy(journal::head)
        .withMessageContaining("open it again");
    assertThatExceptionOfType(JournalException.Closed.class)
        .isThrownBy(() -> journal.append(AppendGuard.none(), List.of(envelope("a", "Paid"))));
  }

  @Test
  void a_journal_has_no_thread_of_its_own() {
    List<String> before = threads();
    try (Journal journal = open()) {
      journal.append(AppendGuard.none(), many(3, "e", "Paid", "fund=f"));
      assertThat(journal.read(0, 3, List.of(tagged("fund=f")), 10)).hasSize(3);

      assertThat(threads()).isSubsetOf(before);
    }
  }

  @Test
  void a_loop_over_very_many_entries_holds_a_bounded_number_of_them() {
    int each = 500_000;
    try (Journal journal = open()) {
      for (int i = 1; i <= 40; i++) {
        journal.append(AppendGuard.none(), List.of(large(i, each)));
      }
      List<Entry> page = journal.read(0, 40, List.of(), 40);
      List<Entry> selected =
          journal.read(0, 40, List.of(tagged("fund=f"), Criterion.ofTypes("Paid")), 40);

      assertThat(page).hasSizeLessThan(20);
      assertThat(selected).hasSizeLessThan(20);
      assertThat(journal.entries(0, 40, List.of())).hasSize(40);
      assertThat(journal.entries(0, 40, List.of(tagged("fund=f")))).hasSize(40);
    }
  }

  @Test
  void many_criteria_on_large_entries_leave_none_out() {
    try (Journal journal = open()) {
      for (int i = 1; i <= 20; i++) {
        journal.append(AppendGuard.none(), List.of(large(i, 900_000)));
      }
      List<Criterion> criteria = new ArrayList<>(List.of(tagged("fund=f")));
      for (int i = 1; i <= 100; i++) {
        criteria.add(tagged("nobody=" + i));
      }
      criteria.add(tagged("number=20"));

      assertThat(journal.entries(0, 20, criteria)).hasSize(20);
    }
  }

  private static Envelope large(int number, int size) {
    return Envelope.of(
        "Paid",
        "1",
        "e-" + number,
        Envelopes.NOON,
        Map.of(),
        Envelopes.tags("fund=f", "number=" + number),
        new byte[size]);
  }

  private static Snapshot snapshot(String key, long position, int state) {
    return new Snapshot(key, position, new byte[] {(byte) state});
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
  }
}
