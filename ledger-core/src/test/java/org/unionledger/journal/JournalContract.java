package org.unionledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.NOON;
import static org.unionledger.journal.Envelopes.at;
import static org.unionledger.journal.Envelopes.envelope;
import static org.unionledger.journal.Envelopes.many;
import static org.unionledger.journal.Envelopes.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every journal promises, one call after another. Say how to open yours, and run it. */
public abstract class JournalContract {

  private Journal journal;

  /** Opens the journal of this test: empty at first, the same one when called again. */
  protected abstract Journal open();

  @BeforeEach
  void openIt() {
    journal = open();
  }

  @AfterEach
  void closeIt() {
    journal.close();
  }

  @Test
  void an_empty_journal_has_its_head_at_0_and_nothing_to_read() {
    assertThat(journal.head()).isZero();
    assertThat(journal.read(0, 100, List.of(), 10)).isEmpty();
    assertThat(journal.read(0, 100, List.of(tagged("fund=f")), 10)).isEmpty();
    assertThat(journal.entryWithId("a")).isEmpty();
  }

  @Test
  void entries_take_the_next_positions_in_the_order_in_which_they_were_given() {
    assertThat(append(envelope("a", "Paid"), envelope("b", "Paid")))
        .isEqualTo(new AppendResult(1, 2));
    assertThat(append(envelope("c", "Paid"))).isEqualTo(new AppendResult(3, 3));

    assertThat(journal.head()).isEqualTo(3);
    assertThat(read()).containsExactly("1 a", "2 b", "3 c");
  }

  @Test
  void what_is_read_is_what_was_recorded_to_the_byte() {
    Envelope written = envelope("a", "Paid", "fund=f", "party=工会");
    append(written);

    Envelope found = journal.entryWithId("a").orElseThrow().envelope();

    assertThat(found).isEqualTo(written);
    assertThat(found.bytes()).isEqualTo(written.bytes());
  }

  @Test
  void reading_starts_after_a_position_ends_with_another_and_keeps_to_its_limit() {
    append(many(10, "e", "Paid", "fund=f").toArray(Envelope[]::new));

    assertThat(texts(journal.read(3, 6, List.of(), 100)))
        .containsExactly("4 e-4", "5 e-5", "6 e-6");
    assertThat(texts(journal.read(3, 9, List.of(), 2))).containsExactly("4 e-4", "5 e-5");
    assertThat(texts(journal.read(3, 9, List.of(tagged("fund=f")), 2)))
        .containsExactly("4 e-4", "5 e-5");
    assertThat(texts(journal.read(6, 6, List.of(), 2))).isEmpty();
    assertThat(texts(journal.read(9, Long.MAX_VALUE, List.of(), 2))).containsExactly("10 e-10");
  }

  @Test
  void a_criterion_selects_entries_with_all_of_its_tags_and_any_of_its_types() {
    append(
        envelope("a", "Paid", "fund=f", "party=p"),
        envelope("b", "Paid", "fund=f"),
        envelope("c", "Returned", "fund=f", "party=p"),
        envelope("d", "Received", "fund=f", "party=p"),
        envelope("e", "Paid", "fund=g", "party=p"));

    assertThat(read(tagged("fund=f"))).containsExactly("1 a", "2 b", "3 c", "4 d");
    assertThat(read(tagged("fund=f", "party=p"))).containsExactly("1 a", "3 c", "4 d");
    assertThat(read(tagged("fund=f", "party=p").withTypes("Paid", "Returned")))
        .containsExactly("1 a", "3 c");
    assertThat(read(Criterion.ofTypes("Received", "Returned"))).containsExactly("3 c", "4 d");
  }

  @Test
  void several_criteria_are_alternatives_and_an_entry_that_meets_two_comes_once() {
    append(
        envelope("a", "Paid", "fund=f", "party=p"),
        envelope("b", "Paid", "fund=g"),
        envelope("c", "Paid", "fund=h"),
        envelope("d", "Closed"));

    assertThat(
            read(
                tagged("party=p"), tagged("fund=g"), tagged("fund=f"), Criterion.ofTypes("Closed")))
        .containsExactly("1 a", "2 b", "4 d");
  }

  @Test
  void criteria_that_nothing_meets_select_nothing() {
    append(envelope("a", "Paid", "fund=f"));

    assertThat(read(tagged("fund=g"))).isEmpty();
    assertThat(read(tagged("funds=f"))).isEmpty();
    assertThat(read(tagged("fund=f", "party=p"))).isEmpty();
    assertThat(read(Criterion.ofTypes("Returned"))).isEmpty();
    assertThat(read(tagged("fund=f").withTypes("Returned"))).isEmpty();
  }

  @Test
  void hundreds_of_criteria_select_in_order_and_page_by_page() {
    List<Envelope> envelopes = new ArrayList<>();
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 1; i <= 300; i++) {
      envelopes.add(envelope("e-" + i, "Paid", "party=" + (i * 7) % 300));
      criteria.add(tagged("party=" + (i - 1)));
    }
    append(envelopes.toArray(Envelope[]::new));

    List<Entry> first = journal.read(0, 300, criteria, 120);
    List<Entry> second = journal.read(120, 300, criteria, 120);

    assertThat(positions(first)).containsExactlyElementsOf(range(1, 120));
    assertThat(positions(second)).containsExactlyElementsOf(range(121, 240));
    assertThat(journal.entries(0, 300, criteria)).hasSize(300);
  }

  @Test
  void among_many_criteria_the_few_that_select_something_are_found() {
    append(
        envelope("a", "Paid", "fund=f"),
        envelope("b", "Received", "fund=g", "party=p"),
        envelope("c", "Closed"),
        envelope("d", "Paid", "fund=f"));
    List<Criterion> many = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      many.add(tagged("party=nobody-" + i));
    }
    many.add(20, tagged("fund=g", "party=p"));
    many.add(90, Criterion.ofTypes("Closed"));
    many.add(tagged("fund=f").withTypes("Paid"));
    many.add(tagged("fund=g", "party=nobody"));
    many.add(tagged("fund=g").withTypes("Closed"));

    assertThat(positions(journal.read(0, 4, many, 10))).containsExactly(1L, 2L, 3L, 4L);
    assertThat(positions(journal.read(1, 3, many, 10))).containsExactly(2L, 3L);
    assertThat(positions(journal.read(1, 4, many.subList(0, 90), 10))).containsExactly(2L);
    assertThat(journal.read(3, 4, many.subList(0, 100), 10)).isEmpty();
  }

  @Test
  void a_guard_on_many_criteria_refuses_for_any_of_them() {
    append(envelope("a", "Paid", "fund=f"), envelope("b", "Closed", "fund=g"));
    List<Criterion> nobody = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      nobody.add(tagged("party=nobody-" + i));
    }

    for (Criterion met : List.of(tagged("fund=g"), Criterion.ofTypes("Closed"))) {
      List<Criterion> all = new ArrayList<>(nobody);
      all.add(120, met);
      assertThatExceptionOfType(JournalException.AppendConflict.class)
          .isThrownBy(() -> append(AppendGuard.noMatchAfter(1, all), "c"))
          .satisfies(conflict -> assertThat(conflict.position()).isEqualTo(2));
    }
    append(AppendGuard.noMatchAfter(0, nobody), "c");
  }

  @Test
  void a_guard_refuses_when_a_match_was_recorded_after_its_position() {
    append(envelope("a", "Paid", "fund=f"), envelope("b", "Paid", "fund=g"));

    assertThatExceptionOfType(JournalException.AppendConflict.class)
        .isThrownBy(() -> append(AppendGuard.noMatchAfter(0, List.of(tagged("fund=f"))), "c"))
        .satisfies(conflict -> assertThat(conflict.position()).isEqualTo(1));
    assertThatExceptionOfType(JournalException.AppendConflict.class)
        .isThrownBy(() -> append(AppendGuard.nothingAfter(1), "c"));

    assertThat(read()).containsExactly("1 a", "2 b");
    append(AppendGuard.noMatchAfter(1, List.of(tagged("fund=f"))), "c");
    append(AppendGuard.nothingAfter(3), "d");
    append(AppendGuard.noMatchAfter(0, List.of()), "e");
    assertThat(read()).containsExactly("1 a", "2 b", "3 c", "4 d", "5 e");
  }

  @Test
  void a_guard_looks_at_all_tags_and_at_the_types_of_each_alternative() {
    append(envelope("a", "Paid", "fund=f", "party=p"));

    append(AppendGuard.noMatchAfter(0, List.of(tagged("fund=f", "party=q"))), "b");
    append(AppendGuard.noMatchAfter(0, List.of(tagged("fund=f").withTypes("Returned"))), "c");
    append(AppendGuard.noMatchAfter(0, List.of(Criterion.ofTypes("Returned"))), "d");
    for (Criterion met :
        List.of(
            tagged("fund=f", "party=p"),
            tagged("party=p").withTypes("Returned", "Paid"),
            Criterion.ofTypes("Paid"))) {
      assertThatExceptionOfType(JournalException.AppendConflict.class)
          .isThrownBy(
              () -> append(AppendGuard.noMatchAfter(0, List.of(tagged("fund=z"), met)), "e"));
    }
  }

  @Test
  void an_id_is_recorded_once_and_a_refused_append_leaves_nothing() {
    append(envelope("a", "Paid"));

    assertThatExceptionOfType(JournalException.DuplicateEntry.class)
        .isThrownBy(
            () -> append(envelope("b", "New"), envelope("a", "Paid"), envelope("c", "Paid")))
        .satisfies(duplicate -> assertThat(duplicate.id()).isEqualTo("a"));
    assertThatExceptionOfType(JournalException.DuplicateEntry.class)
        .isThrownBy(() -> append(envelope("b", "Paid"), envelope("b", "Paid")))
        .satisfies(duplicate -> assertThat(duplicate.id()).isEqualTo("b"));

    assertThat(read()).containsExactly("1 a");
    assertThat(append(envelope("b", "New", "fund=f"))).isEqualTo(new AppendResult(2, 2));
    assertThat(read(Criterion.ofTypes("New"))).containsExactly("2 b");
    assertThat(read(tagged("fund=f"))).containsExactly("2 b");
  }

  @Test
  void ten_thousand_entries_are_one_append() {
    AppendResult result =
        append(many(10_000, "e", "Paid", "fund=f", "book=b").toArray(Envelope[]::new));

    assertThat(result).isEqualTo(new AppendResult(1, 10_000));
    assertThat(journal.entries(0, journal.head(), List.of(tagged("fund=f", "book=b"))))
        .extracting(Entry::position)
        .containsExactlyElementsOf(range(1, 10_000));
  }

  @Test
  void an_append_has_at_least_one_entry() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(this::append)
        .withMessageContaining("append 1 to 100000 at once");
  }

  @Test
  void positions_are_found_by_time_even_where_a_clock_ran_backwards() {
    append(
        at(NOON, "a", "Paid"),
        at(NOON.plusSeconds(10), "b", "Paid"),
        at(NOON.plusSeconds(5), "c", "Paid"),
        at(NOON.plusSeconds(20), "d", "Paid"));

    assertThat(journal.positionBefore(NOON.minusSeconds(1))).isZero();
    assertThat(journal.positionBefore(NOON)).isZero();
    assertThat(journal.positionBefore(NOON.plusNanos(1))).isEqualTo(1);
    assertThat(journal.positionBefore(NOON.plusSeconds(10))).isEqualTo(1);
    assertThat(journal.positionBefore(NOON.plusSeconds(11))).isEqualTo(3);
    assertThat(journal.positionBefore(NOON.plusSeconds(21))).isEqualTo(4);
  }

  private AppendResult append(Envelope... envelopes) {
    return journal.append(AppendGuard.none(), List.of(envelopes));
  }

  private void append(AppendGuard guard, String id) {
    journal.append(guard, List.of(envelope(id, "Noted")));
  }

  private List<String> read(Criterion... criteria) {
    return texts(journal.read(0, journal.head(), List.of(criteria), 1_000));
  }

  private static List<String> texts(List<Entry> entries) {
    return entries.stream().map(entry -> entry.position() + " " + entry.envelope().id()).toList();
  }

  private static List<Long> positions(List<Entry> entries) {
    return entries.stream().map(Entry::position).toList();
  }

  private static List<Long> range(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }
}
