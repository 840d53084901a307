package org.unionledger.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.unionledger.journal.Envelopes.many;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;

/** Places that hold a ledger, can hold one, or cannot: each with its own clear answer. */
class SqlitePlaceTest {

  @TempDir Path folder;

  @Test
  void a_ledger_is_created_where_there_is_nothing_or_an_empty_file() throws IOException {
    Path file = folder.resolve("账套 a?b#c%41.ledger");
    assertThat(SqliteJournal.inspect(file)).isEqualTo(new LedgerFile.Absent());
    SqliteJournal.open(file).close();
    assertThat(SqliteJournal.inspect(file)).isEqualTo(new LedgerFile.Ledger(3));

    Path empty = Files.createFile(folder.resolve("empty.ledger"));
    assertThat(SqliteJournal.inspect(empty)).isEqualTo(new LedgerFile.Absent());
    SqliteJournal.open(empty).close();
    assertThat(SqliteJournal.inspect(empty)).isEqualTo(new LedgerFile.Ledger(3));
    assertThat(names())
        .containsExactlyInAnyOrder(
            "账套 a?b#c%41.ledger", "账套 a?b#c%41.ledger.lock", "empty.ledger", "empty.ledger.lock");
  }

  @Test
  void a_creation_that_was_cut_off_is_begun_again() throws IOException {
    Path file = folder.resolve("union.ledger");
    Files.writeString(folder.resolve("union.ledger.new"), "half of it");
    Files.writeString(folder.resolve("union.ledger.new-wal"), "and of its log");

    try (Journal journal = SqliteJournal.open(file)) {
      journal.append(AppendGuard.none(), many(1, "e", "Paid"));
      assertThat(journal.head()).isEqualTo(1);
    }
    assertThat(folder.resolve("union.ledger.new")).doesNotExist();
  }

  @Test
  void a_file_of_another_kind_is_refused_and_not_touched() throws IOException {
    Path file =
        Files.writeString(folder.resolve("notes.txt"), "Minutes of the 3rd congress. ".repeat(99));
    byte[] before = Files.readAllBytes(file);

    assertThat(SqliteJournal.inspect(file))
        .isEqualTo(new LedgerFile.Foreign("a file of another kind"));
    assertThatExceptionOfType(JournalException.NotALedger.class)
        .isThrownBy(() -> SqliteJournal.open(file))
        .withMessageContaining("name another place");
    assertThatExceptionOfType(JournalException.NotALedger.class)
        .isThrownBy(() -> SqliteJournal.openReadOnly(file));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names()).containsExactly(file.getFileName().toString());
  }

  @Test
  void a_database_of_another_application_is_refused_and_not_touched() throws Exception {
    Path file = folder.resolve("members.db");
    run(file, "CREATE TABLE member (id TEXT)");
    byte[] before = Files.readAllBytes(file);

    assertThatExceptionOfType(JournalException.NotALedger.class)
        .isThrownBy(() -> SqliteJournal.open(file))
        .withMessageContaining("an SQLite database of another application");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names()).containsExactly(file.getFileName().toString());
  }

  @Test
  void a_ledger_of_a_newer_format_is_refused_and_not_touched() throws Exception {
    Path file = folder.resolve("union.ledger");
    SqliteJournal.open(file).close();
    run(file, "PRAGMA user_version = 4");
    byte[] before = Files.readAllBytes(file);

    assertThat(SqliteJournal.inspect(file)).isEqualTo(new LedgerFile.NewerLedger(4));
    assertThatExceptionOfType(JournalException.NewerFormat.class)
        .isThrownBy(() -> SqliteJournal.open(file))
        .withMessageContaining("has format 4")
        .withMessageContaining("formats up to 3");
    assertThatExceptionOfType(JournalException.NewerFormat.class)
        .isThrownBy(() -> SqliteJournal.openReadOnly(file));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void a_folder_a_missing_folder_and_a_missing_ledger_are_named() {
    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> SqliteJournal.open(folder))
        .withMessageContaining("it is a folder; name a file in it");
    assertThat(SqliteJournal.inspect(folder)).isEqualTo(new LedgerFile.Foreign("a folder"));
    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> SqliteJournal.open(folder.resolve("2020/union.ledger")))
        .withMessageContaining("create it first");
    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> SqliteJournal.openReadOnly(folder.resolve("union.ledger")))
        .withMessageContaining("there is none");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_in_which_nobody_can_write_is_named() {
    // Not even root can create a file in /proc, so that the test holds for every user.
    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> SqliteJournal.open(Path.of("/proc/union.ledger")))
        .withMessageContaining("cannot be written in its folder");
  }

  @Test
  void a_second_writer_in_the_same_process_is_refused_whatever_link_leads_there()
      throws IOException {
    Path file = folder.resolve("union.ledger");
    try (Journal journal = SqliteJournal.open(file)) {
      Path link = Files.createSymbolicLink(folder.resolve("link.ledger"), file);

      for (Path path : new Path[] {file, link, folder.resolve("./union.ledger")}) {
        assertThatExceptionOfType(JournalException.HeldElsewhere.class)
            .isThrownBy(() -> SqliteJournal.open(path))
            .withMessageContaining("this process (" + ProcessHandle.current().pid() + ")");
      }
      assertThat(journal.append(AppendGuard.none(), many(1, "e", "Paid")).last()).isEqualTo(1);
    }
    SqliteJournal.open(file).close();
  }

  @Test
  void a_reader_beside_the_writer_sees_what_is_appended_and_cannot_write() {
    Path file = folder.resolve("union.ledger");
    try (Journal journal = SqliteJournal.open(file);
        JournalReader reader = SqliteJournal.openReadOnly(file)) {
      journal.append(AppendGuard.none(), many(2, "e", "Paid"));
      assertThat(reader.head()).isEqualTo(2);
      journal.append(AppendGuard.none(), many(1, "f", "Paid"));
      assertThat(reader.entryWithId("f-1").orElseThrow().position()).isEqualTo(3);
    }
  }

  @Test
  void a_ledger_on_a_medium_that_cannot_change_is_read_without_leaving_a_trace() throws Exception {
    Path file = folder.resolve("union.ledger");
    try (Journal journal = SqliteJournal.open(file)) {
      journal.append(AppendGuard.none(), many(2, "e", "Paid"));
    }
    Files.delete(folder.resolve("union.ledger.lock"));

    try (JdbcReader reader = new JdbcReader(SqliteDialect.ofUnchangeable(file), 1)) {
      assertThat(reader.head()).isEqualTo(2);
      assertThat(names()).containsExactly(file.getFileName().toString());
    }
  }

  @Test
  void versions_of_sqlite_that_can_lose_a_commit_are_refused() {
    SqliteDialect dialect = SqliteDialect.of(folder.resolve("union.ledger"));

    for (String version : new String[] {"3.51.2", "3.50.7", "2.99.99"}) {
      assertThatExceptionOfType(JournalException.CannotOpen.class)
          .isThrownBy(() -> dialect.requireSafe(version))
          .withMessageContaining("put sqlite-jdbc 3.51.3 or newer");
    }
    dialect.requireSafe("3.51.3");
    dialect.requireSafe("3.54.1");
    dialect.requireSafe("4.0");
  }

  @Test
  void network_drives_are_refused_whatever_their_kind() {
    Path file = folder.resolve("union.ledger");
    for (String type : List.of("nfs4", "CIFS", "smb2", "9p", "fuse.sshfs", "fuse.glusterfs")) {
      assertThatExceptionOfType(JournalException.CannotOpen.class)
          .isThrownBy(() -> LocalDisk.require(file, type))
          .withMessageContaining("network drive (" + type + ")")
          .withMessageContaining("put it on a local disk, or use PostgreSQL");
    }
    for (String type : List.of("ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "apfs", "NTFS")) {
      LocalDisk.require(file, type);
    }
  }

  @Test
  void a_profile_that_sqlite_does_not_keep_is_noticed() throws SQLException {
    Path file = folder.resolve("union.ledger");
    SqliteJournal.open(file).close();
    try (Session other = new Session(SqliteDialect.connect(file, ""))) {
      // Somebody holds the file in a way that leaves no room for a log.
      other.execute("PRAGMA journal_mode = DELETE");
      other.execute("BEGIN");
      other.execute("SELECT position FROM head");

      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(() -> SqliteJournal.open(file).close());
    }
    SqliteJournal.open(file).close();
  }

  /** The names of the files in the folder. */
  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static void run(Path file, String sql) throws SQLException {
    try (Session session = new Session(SqliteDialect.connect(file, ""))) {
      session.execute(sql);
    }
  }
}
