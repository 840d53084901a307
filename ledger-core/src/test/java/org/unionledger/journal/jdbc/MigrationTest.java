package org.unionledger.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.many;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;
import org.unionledger.testing.PostgresServer;

/** A ledger is of the old format or of the new one, at whatever step its migration ends. */
class MigrationTest {

  private static final List<String> SQLITE_STEPS =
      List.of(
          "CREATE TABLE note (position INTEGER PRIMARY KEY, text TEXT) STRICT;",
          "INSERT INTO note SELECT position, id FROM entry;",
          "ALTER TABLE head ADD COLUMN notes INTEGER NOT NULL DEFAULT 0;",
          "PRAGMA user_version = 4;");
  private static final List<String> POSTGRES_STEPS =
      List.of(
          "CREATE TABLE note (position bigint PRIMARY KEY, text text);",
          "INSERT INTO note SELECT position, id FROM entry;",
          "ALTER TABLE head ADD COLUMN notes integer NOT NULL DEFAULT 0;",
          "UPDATE ledger SET format = 4;");

  @TempDir Path folder;

  /** Format 4, made by steps of which one, counted from 0, is another; none at -1. */
  private static Schema format4(String database, List<String> steps, int wrong, String step) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      file.append(i == wrong ? step : steps.get(i)).append("\n\n");
    }
    byte[] text = file.toString().getBytes(StandardCharsets.UTF_8);
    Function<String, @Nullable InputStream> files =
        name ->
            name.equals(database + "/4.sql")
                ? new ByteArrayInputStream(text)
                : Schema.class.getResourceAsStream(name);
    return new Schema(database, 2, 4, files);
  }

  private static Schema sqlite(int wrong, String step) {
    return format4("sqlite", SQLITE_STEPS, wrong, step);
  }

  private static Schema postgres(int wrong, String step) {
    return format4("postgresql", POSTGRES_STEPS, wrong, step);
  }

  @Test
  void a_file_whose_migration_fails_at_any_step_keeps_its_format_and_is_migrated_later()
      throws SQLException {
    Path file = folder.resolve("union.ledger");
    recordTwo(SqliteJournal.open(file));

    for (int step = 0; step < SQLITE_STEPS.size(); step++) {
      Schema broken = sqlite(step, "INSERT INTO nowhere VALUES (1);");
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(() -> SqliteJournal.open(file, broken, dialect -> dialect));
      assertThat(SqliteJournal.inspect(file)).isEqualTo(new LedgerFile.Ledger(3));
      assertTwo(SqliteJournal.openReadOnly(file));
    }
    assertTwo(SqliteJournal.open(file, sqlite(-1, ""), dialect -> dialect));
    assertThat(SqliteJournal.inspect(file)).isEqualTo(new LedgerFile.NewerLedger(4));
    try (Session session = new Session(SqliteDialect.connect(file, ""))) {
      assertThat(session.value("SELECT count(*) FROM note")).isEqualTo("2");
    }
  }

  @Test
  void a_file_whose_migration_cannot_be_committed_keeps_its_format() {
    Path file = folder.resolve("union.ledger");
    recordTwo(SqliteJournal.open(file));

    assertThatExceptionOfType(JournalException.OutcomeUnknown.class)
        .isThrownBy(
            () ->
                SqliteJournal.open(
                    file, sqlite(-1, ""), dialect -> FailingCommit.FIRST.in(dialect)));

    assertThat(SqliteJournal.inspect(file)).isEqualTo(new LedgerFile.Ledger(3));
    assertTwo(SqliteJournal.open(file));
  }

  @Test
  void a_schema_whose_migration_fails_or_is_killed_at_any_step_keeps_its_format()
      throws SQLException {
    String url = PostgresServer.emptySchema();
    recordTwo(PostgresJournal.open(url));
    String killed = "SELECT pg_terminate_backend(pg_backend_pid());";

    for (int step = 0; step < POSTGRES_STEPS.size(); step++) {
      for (String end : List.of("SELECT 1 / 0;", killed)) {
        Schema broken = postgres(step, end);
        assertThatExceptionOfType(JournalException.StorageFailure.class)
            .isThrownBy(() -> PostgresJournal.open(url, broken, dialect -> dialect));
        assertTwo(PostgresJournal.open(url));
        assertTwo(PostgresJournal.openReadOnly(url));
      }
    }
    assertTwo(PostgresJournal.open(url, postgres(-1, ""), dialect -> dialect));
    assertThatExceptionOfType(JournalException.NewerFormat.class)
        .isThrownBy(() -> PostgresJournal.open(url));
    try (Session session = new PostgresDialect(PostgresPlace.parse(url)).openReader()) {
      assertThat(session.value("SELECT count(*) FROM note")).isEqualTo("2");
    }
  }

  @Test
  void a_file_of_an_older_format_is_read_once_it_was_opened_for_writing() throws IOException {
    Path file = folder.resolve("union.ledger");
    recordTwo(SqliteJournal.open(file));
    byte[] before = Files.readAllBytes(file);

    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> SqliteJournal.openReadOnly(file, sqlite(-1, "")))
        .withMessageContaining("it has format 3; open it once for writing")
        .withMessageContaining("brings it to format 4");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);

    assertTwo(SqliteJournal.open(file, sqlite(-1, ""), dialect -> dialect));
    assertTwo(SqliteJournal.openReadOnly(file, sqlite(-1, "")));
  }

  @Test
  void a_reader_of_an_older_format_is_told_to_open_it_for_writing_once() throws SQLException {
    String url = PostgresServer.emptySchema();
    recordTwo(PostgresJournal.open(url));
    PostgresPlace place = PostgresPlace.parse(url);
    PostgresSchema newer = new PostgresSchema(place, postgres(-1, ""));

    try (Session session = new PostgresDialect(place).openReader()) {
      assertThatExceptionOfType(JournalException.CannotOpen.class)
          .isThrownBy(() -> newer.requireCurrent(session))
          .withMessageContaining("it has format 3; open it once for writing")
          .withMessageContaining("brings it to format 4");
    }
  }

  private static void recordTwo(Journal opened) {
    try (Journal journal = opened) {
      journal.append(AppendGuard.none(), many(2, "e", "Paid"));
    }
  }

  private static void assertTwo(JournalReader opened) {
    try (JournalReader journal = opened) {
      assertThat(journal.entries(0, journal.head(), List.of())).hasSize(2);
      assertThat(journal.treeHead().size()).isEqualTo(2);
    }
  }
}
