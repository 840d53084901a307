package org.unionledger.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.many;
import static org.unionledger.journal.Envelopes.tagged;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;

/** Storage that fails: nothing half recorded, nothing acknowledged lost, and a clear word. */
class SqliteFailureTest {

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void recordThree() {
    file = folder.resolve("union.ledger");
    try (Journal journal = SqliteJournal.open(file)) {
      journal.append(AppendGuard.none(), many(3, "e", "Paid", "fund=f"));
    }
  }

  @Test
  void a_full_disk_refuses_whole_appends_and_takes_more_once_there_is_space() {
    try (Journal journal =
        SqliteJournal.open(file, dialect -> dialect.with("PRAGMA max_page_count = 40"))) {
      int batches = 0;
      JournalException.StorageFull full = null;
      while (full == null) {
        try {
          journal.append(AppendGuard.none(), many(20, "b" + batches, "Paid", "fund=f"));
          batches++;
        } catch (JournalException.StorageFull e) {
          full = e;
        }
      }
      assertThat(full).hasMessageContaining("free some, then try again");
      assertWhole(journal, 3 + 20L * batches);
      assertThat(batches).isPositive();
    }
    try (Journal journal = SqliteJournal.open(file)) {
      long before = journal.head();
      journal.append(AppendGuard.nothingAfter(before), many(100, "c", "Paid", "fund=f"));
      assertWhole(journal, before + 100);
    }
  }

  @Test
  void a_ledger_that_cannot_be_written_is_named_when_it_is_opened_for_writing() {
    assertThatExceptionOfType(JournalException.ReadOnlyStorage.class)
        .isThrownBy(() -> SqliteJournal.open(file, d -> new ReadOnly(d)).close())
        .withMessageContaining("open it read-only");
    SqliteJournal.open(file).close();
  }

  @Test
  void a_commit_that_failed_after_it_was_durable_is_there_when_the_ledger_is_opened_again() {
    assertOutcomeUnknown(FailingCommit.AFTER);

    try (Journal journal = SqliteJournal.open(file)) {
      assertThat(journal.entryWithId("x-2")).isPresent();
      assertWhole(journal, 5);
    }
  }

  @Test
  void a_commit_that_failed_before_it_was_durable_is_not_there() {
    assertOutcomeUnknown(FailingCommit.BEFORE);

    try (Journal journal = SqliteJournal.open(file)) {
      assertThat(journal.entryWithId("x-2")).isEmpty();
      assertWhole(journal, 3);
    }
  }

  private void assertOutcomeUnknown(FailingCommit failing) {
    try (Journal journal = SqliteJournal.open(file, failing::in)) {
      assertThatExceptionOfType(JournalException.OutcomeUnknown.class)
          .isThrownBy(() -> journal.append(AppendGuard.none(), many(2, "x", "Paid", "fund=f")))
          .withMessageContaining("close the ledger, open it again, and look for the ids");
      assertThatExceptionOfType(JournalException.OutcomeUnknown.class)
          .isThrownBy(() -> journal.append(AppendGuard.none(), many(1, "y", "Paid")));
      assertThat(journal.entryWithId("e-3")).isPresent();
    }
  }

  @Test
  void a_transaction_that_fails_and_cannot_even_be_undone_leaves_nothing_and_the_next_one_works() {
    FailingRollback failing = new FailingRollback(SqliteDialect.of(file));
    try (Journal journal = SqliteJournal.open(file, dialect -> failing)) {
      assertThatExceptionOfType(JournalException.AppendConflict.class)
          .isThrownBy(() -> journal.append(AppendGuard.nothingAfter(0), many(2, "x", "New")));

      assertThat(failing.rollbacks()).isEqualTo(1);
      journal.append(AppendGuard.nothingAfter(3), many(2, "x", "New", "fund=f"));
      assertWhole(journal, 5);
    }
  }

  @Test
  void recorded_entries_and_their_tags_cannot_be_changed_or_removed_by_sql() throws SQLException {
    for (String sql :
        List.of(
            "UPDATE entry SET bytes = x'00' WHERE position = 2",
            "DELETE FROM entry WHERE position = 3",
            "UPDATE tag SET value = 'g'",
            "DELETE FROM tag")) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> tamper(sql))
          .withMessageContaining("never");
    }
    try (Journal journal = SqliteJournal.open(file)) {
      assertWhole(journal, 3);
    }
  }

  @Test
  void an_entry_that_was_changed_all_the_same_is_named_by_its_position() throws SQLException {
    tamper("DROP TRIGGER entry_is_not_changed");
    tamper("UPDATE entry SET bytes = x'7b7d0a' WHERE position = 2");

    try (Journal journal = SqliteJournal.open(file)) {
      assertThatExceptionOfType(JournalException.Damaged.class)
          .isThrownBy(() -> journal.read(0, 3, List.of(), 10))
          .withMessageContaining("the entry at position 2 cannot be read")
          .withMessageContaining("keep a copy as evidence");
      assertThat(journal.entryWithId("e-3")).isPresent();
    }
  }

  @Test
  void an_entry_that_lost_its_bytes_is_named_by_its_position() throws SQLException {
    tamper("DROP TRIGGER entry_is_not_changed");
    tamper(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'BLOB    NOT NULL', 'BLOB')");
    tamper("UPDATE entry SET bytes = NULL WHERE position = 2");

    try (Journal journal = SqliteJournal.open(file)) {
      assertThatExceptionOfType(JournalException.Damaged.class)
          .isThrownBy(() -> journal.read(0, 3, List.of(), 10))
          .withMessageContaining("the entry at position 2 cannot be read");
    }
  }

  @Test
  void an_entry_that_was_removed_all_the_same_is_missed() throws SQLException {
    tamper("DROP TRIGGER entry_is_not_removed");
    tamper("DELETE FROM entry WHERE position = 2");
    try (Journal journal = SqliteJournal.open(file)) {
      assertThatExceptionOfType(JournalException.Damaged.class)
          .isThrownBy(() -> journal.read(0, 3, List.of(), 10))
          .withMessageContaining("the entry at position 2 is missing");
    }

    tamper("DELETE FROM entry WHERE position = 3");
    assertThatExceptionOfType(JournalException.Damaged.class)
        .isThrownBy(() -> SqliteJournal.open(file))
        .withMessageContaining("its head is not its last entry");
    assertThatExceptionOfType(JournalException.Damaged.class)
        .isThrownBy(() -> SqliteJournal.openReadOnly(file));
  }

  @Test
  void a_file_that_was_cut_short_is_damaged() throws IOException {
    try (Journal journal = SqliteJournal.open(file)) {
      journal.append(AppendGuard.none(), many(1_000, "f", "Paid", "fund=f"));
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    assertThatExceptionOfType(JournalException.Damaged.class)
        .isThrownBy(() -> SqliteJournal.open(file))
        .withMessageContaining("restore a backup");
  }

  @Test
  void a_checkpoint_that_was_cut_off_after_its_first_page_is_done_again_from_the_log()
      throws IOException {
    Path cut = folder.resolve("cut.ledger");
    try (Journal journal = SqliteJournal.open(file)) {
      journal.append(AppendGuard.none(), many(1_000, "f", "Paid", "fund=f"));
      Files.copy(file, cut);
      Files.copy(folder.resolve("union.ledger-wal"), folder.resolve("cut.ledger-wal"));
    }
    try (FileChannel channel = FileChannel.open(cut, StandardOpenOption.WRITE)) {
      int pages = Math.toIntExact(Files.size(file) / 4_096);
      channel.write(ByteBuffer.allocate(4).putInt(0, pages), 28);
    }
    try (JournalReader reader = SqliteJournal.openReadOnly(cut)) {
      assertThat(reader.head()).isEqualTo(1_003);
    }
    try (Journal journal = SqliteJournal.open(cut)) {
      assertWhole(journal, 1_003);
    }
  }

  private void tamper(String... statements) throws SQLException {
    try (Session session = new Session(SqliteDialect.connect(file, ""))) {
      for (String sql : statements) {
        session.execute(sql);
      }
    }
  }

  private static void assertWhole(Journal journal, long head) {
    assertThat(journal.head()).isEqualTo(head);
    assertThat(journal.entries(0, head, List.of())).hasSize((int) head);
    assertThat(journal.entries(0, head, List.of(tagged("fund=f"))))
        .extracting(Entry::position)
        .hasSize((int) head)
        .last()
        .isEqualTo(head);
  }
}
