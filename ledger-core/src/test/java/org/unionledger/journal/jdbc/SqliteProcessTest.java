package org.unionledger.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.many;
import static org.unionledger.journal.Envelopes.tagged;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;

/** Another process that writes the same ledger, and dies. */
class SqliteProcessTest {

  private static final int DEATHS = 5;

  @TempDir Path folder;

  @Test
  void while_another_process_writes_this_one_reads_is_told_who_writes_and_writes_after_it_died()
      throws Exception {
    Path file = folder.resolve("union.ledger");
    try (WriterProcess writer = WriterProcess.on(file, "other", 1)) {
      BufferedReader acknowledged = writer.acknowledgements();
      Acknowledged first = Acknowledged.of(acknowledged.readLine());

      assertThatExceptionOfType(JournalException.HeldElsewhere.class)
          .isThrownBy(() -> SqliteJournal.open(file))
          .withMessageContaining("process " + writer.pid() + " on ")
          .withMessageContaining("close it there first, or open it read-only");
      try (JournalReader reader = SqliteJournal.openReadOnly(file)) {
        assertThat(reader.head()).isGreaterThanOrEqualTo(first.position());
        Acknowledged second = Acknowledged.of(acknowledged.readLine());
        assertThat(reader.entryWithId(second.lastId()).orElseThrow().position())
            .isEqualTo(second.position());
      }
    }
    try (Journal journal = SqliteJournal.open(file)) {
      long head = journal.head();
      assertThat(journal.append(AppendGuard.nothingAfter(head), many(1, "mine", "Paid")).first())
          .isEqualTo(head + 1);
    }
  }

  @Test
  void every_acknowledged_entry_survives_the_death_of_its_writer() throws Exception {
    Path file = folder.resolve("union.ledger");
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    for (int death = 1; death <= DEATHS; death++) {
      Acknowledged last;
      try (WriterProcess writer = WriterProcess.on(file, "life" + death, random.nextLong())) {
        BufferedReader acknowledged = writer.acknowledgements();
        last = Acknowledged.of(acknowledged.readLine());
        for (int i = random.nextInt(60); i > 0; i--) {
          last = Acknowledged.of(acknowledged.readLine());
        }
      }
      try (Journal journal = SqliteJournal.open(file)) {
        assertSurvived(journal, last, "seed " + seed + ", death " + death);
      }
    }
  }

  private static void assertSurvived(Journal journal, Acknowledged last, String run) {
    long head = journal.head();
    assertThat(head).as(run).isGreaterThanOrEqualTo(last.position());
    assertThat(journal.entries(0, head, List.of()))
        .as(run)
        .extracting(Entry::position)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, head).boxed().toList());
    assertThat(journal.entries(0, head, List.of(tagged("fund=f")))).as(run).hasSize((int) head);
    assertThat(journal.entryWithId(last.lastId()).orElseThrow().position())
        .as(run)
        .isEqualTo(last.position());
  }

  /** A line that the other process wrote after an append. */
  private record Acknowledged(String prefix, int count, long position) {

    static Acknowledged of(String line) {
      String[] parts = line.split(" ", -1);
      return new Acknowledged(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    }

    String lastId() {
      return prefix + "-" + count;
    }
  }
}
