package org.unionledger.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.envelope;
import static org.unionledger.journal.Envelopes.many;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Fault;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.TreeHead;

/** Whoever has the file can change it; verification says where. */
class SqliteVerificationTest {

  private static final int ENTRIES = 3_000;

  @TempDir Path folder;
  private Path file;
  private TreeHead head;

  @BeforeEach
  void record() {
    file = folder.resolve("union.ledger");
    try (Journal journal = SqliteJournal.open(file)) {
      journal.append(AppendGuard.none(), many(ENTRIES, "e", "Paid", "fund=f", "party=p"));
      head = journal.treeHead();
    }
  }

  private Verification verify() {
    try (JournalReader reader = SqliteJournal.openReadOnly(file)) {
      return reader.verify(new SecureRandom(), position -> {});
    }
  }

  @Test
  void what_was_recorded_is_sound_and_progress_is_told() {
    List<Long> told = new ArrayList<>();
    try (JournalReader reader = SqliteJournal.openReadOnly(file)) {
      assertThat(reader.verify(new SecureRandom(), told::add))
          .isEqualTo(new Verification.Sound(head));
    }
    assertThat(told).isSorted().last().isEqualTo((long) ENTRIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      textBlock =
          """
          ENTRY_CHANGED: 1234: UPDATE entry SET bytes = x'7b7d0a' WHERE position = 1234
          ENTRY_CHANGED: 7: UPDATE entry SET leaf = zeroblob(32) WHERE position = 7
          INDEX_DIFFERS: 2999: UPDATE entry SET id = 'another' WHERE position = 2999
          INDEX_DIFFERS: 3: UPDATE entry SET latest = latest + 1 WHERE position = 3
          INDEX_DIFFERS: 9: UPDATE entry SET type = type + 1 WHERE position = 9
          INDEX_DIFFERS: 2048: UPDATE tag SET value = 'g' WHERE position = 2048 AND key = 'fund'
          INDEX_DIFFERS: 2500: DELETE FROM tag WHERE position = 2500 AND key = 'party'
          INDEX_DIFFERS: 17: INSERT INTO tag VALUES ('fund', 'other', 17, 1)
          ENTRY_MISSING: 1500: DELETE FROM entry WHERE position = 1500
          TREE_DIFFERS: 769: UPDATE subtree SET hash = zeroblob(32) WHERE number = 3
          TREE_DIFFERS: 2561: DELETE FROM subtree WHERE number = 10
          TREE_DIFFERS: 2817: UPDATE head SET frontier = zeroblob(length(frontier))
          INDEX_DIFFERS: 3000: UPDATE head SET latest = latest + 1
          INDEX_DIFFERS: 3001: INSERT INTO tag VALUES ('fund', 'f', 3001, 1)
          INDEX_DIFFERS: 0: INSERT INTO tag VALUES ('fund', 'f', -1, 1)
          INDEX_DIFFERS: 8: UPDATE tag SET position = 3001 WHERE position = 8 AND key = 'fund'
          TREE_DIFFERS: 0: INSERT INTO subtree VALUES (1, 11, zeroblob(32))
          TREE_DIFFERS: 0: INSERT INTO subtree VALUES (9, 0, zeroblob(32))
          STORAGE_DAMAGED: 0: DROP TRIGGER tag_is_not_removed
          STORAGE_DAMAGED: 0: CREATE TABLE elsewhere (x)
          """)
  void what_was_changed_is_named_with_its_position(Fault fault, long position, String sql)
      throws SQLException {
    tamper(sql);

    assertThat(verify())
        .isInstanceOfSatisfying(
            Verification.Faulty.class,
            faulty -> {
              assertThat(faulty.fault()).as(faulty.detail()).isEqualTo(fault);
              assertThat(faulty.position()).as(faulty.detail()).isEqualTo(position);
            });
  }

  @Test
  void an_entry_changed_together_with_its_hash_is_named_by_the_run_that_the_tree_covers()
      throws SQLException {
    tamper(
        "UPDATE entry SET (bytes, leaf) = (SELECT bytes, leaf FROM entry WHERE position = 2)"
            + " WHERE position = 1000");

    assertThat(verify())
        .isInstanceOfSatisfying(
            Verification.Faulty.class,
            faulty -> assertThat(faulty.fault()).isEqualTo(Fault.INDEX_DIFFERS));
  }

  /** A driver reads what is not UTF-8 as the sign U+FFFD, which may have been recorded. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE entry SET id = CAST(x'ff' AS TEXT) WHERE id = char(65533)",
        "UPDATE tag SET value = CAST(x'ff' AS TEXT) WHERE value = char(65533)",
        "UPDATE type SET name = CAST(x'ff' AS TEXT) WHERE name = char(65533)"
      })
  void bytes_that_are_no_text_are_not_taken_for_the_sign_that_stands_for_them(String change)
      throws SQLException {
    try (Journal journal = SqliteJournal.open(file)) {
      journal.append(AppendGuard.none(), List.of(envelope("\uFFFD", "\uFFFD", "fund=\uFFFD")));
    }
    tamper(change);

    assertThat(verify())
        .isInstanceOfSatisfying(
            Verification.Faulty.class,
            faulty -> {
              assertThat(faulty.fault()).isEqualTo(Fault.INDEX_DIFFERS);
              assertThat(faulty.position()).isEqualTo(ENTRIES + 1);
            });
  }

  @Test
  void tables_that_are_not_a_ledgers_are_damage_and_no_failure_of_the_disk() throws SQLException {
    tamper("ALTER TABLE entry RENAME COLUMN bytes TO content");

    try (JournalReader reader = SqliteJournal.openReadOnly(file)) {
      assertThatExceptionOfType(JournalException.Damaged.class)
          .isThrownBy(() -> reader.entryWithId("e-1"))
          .withMessageContaining("no such column");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"position = -1", "position = 7", "state = x'01'", "digest = x''"})
  void a_state_that_is_not_what_was_kept_is_none(String change) throws SQLException {
    try (Journal journal = SqliteJournal.open(file)) {
      journal.keepSnapshots(List.of(new Snapshot("fund", 5, new byte[] {7})));
    }
    tamper("UPDATE snapshot SET " + change);

    try (JournalReader reader = SqliteJournal.openReadOnly(file)) {
      assertThat(reader.snapshot("fund")).isEmpty();
    }
  }

  /** As somebody does who removes what is in the way and puts it back. */
  private void tamper(String statements) throws SQLException {
    try (Session session = new Session(SqliteDialect.connect(file, ""))) {
      Map<String, String> guards = statements.contains("TRIGGER") ? Map.of() : triggers(session);
      for (String name : guards.keySet()) {
        session.execute("DROP TRIGGER " + name);
      }
      for (String statement : statements.split(";", -1)) {
        session.execute(statement);
      }
      for (String guard : guards.values()) {
        session.execute(guard);
      }
    }
  }

  private static Map<String, String> triggers(Session session) throws SQLException {
    Map<String, String> triggers = new TreeMap<>();
    String sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'";
    try (ResultSet rows = session.prepared(sql).executeQuery()) {
      while (rows.next()) {
        triggers.put(rows.getString(1), rows.getString(2));
      }
    }
    return triggers;
  }
}
