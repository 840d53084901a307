package org.unionledger.examples.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;

/** Somebody keeps a ledger, somebody else audits it, and somebody tampers with it. */
class EvidenceTest {

  private static final String MINUTE =
      Path.of("..", "docs", "minute.jsonl").toAbsolutePath().normalize().toString();

  @TempDir private Path folder;

  @BeforeEach
  void record() {
    assertThat(ledger("apply", MINUTE).out()).contains("recorded at 5");
  }

  private Run ledger(String... arguments) {
    return Session.at(folder).ledger(arguments);
  }

  private String checkpoint(String file) throws IOException {
    Run signed = ledger("checkpoint", "--key", "own.key", "--json");
    assertThat(signed.status()).as(signed.err()).isZero();
    Files.writeString(folder.resolve(file), ledger("checkpoint", "--key", "own.key").out());
    return signed.out().replaceFirst(".*\"key\":\"([^\"]*)\".*\n", "$1");
  }

  private void tamper(String... statements) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("union.ledger");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void a_key_is_made_once_and_its_owner_alone_can_read_it() throws IOException {
    String key = checkpoint("first.checkpoint");

    assertThat(checkpoint("second.checkpoint")).isEqualTo(key);
    assertThat(folder.resolve("first.checkpoint"))
        .hasSameTextualContentAs(folder.resolve("second.checkpoint"));
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("own.key"))))
        .isEqualTo("rw-------");
    assertThat(ledger("checkpoint", "--key", "own.key", "--origin", "other").err())
        .contains("leave the name out");
  }

  @Test
  void a_changed_entry_is_named_by_its_position_and_nothing_more_is_signed() throws Exception {
    String key = checkpoint("kept.checkpoint");
    tamper(
        "DROP TRIGGER entry_is_not_changed",
        "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '400000.00', '400000.01')"
            + " AS BLOB) WHERE position = 5");

    Run verified = ledger("verify", "--checkpoint", "kept.checkpoint", "--key", key);
    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.out()).startsWith("NOT SOUND (ENTRY_CHANGED)");
    assertThat(ledger("verify", "--json").out())
        .startsWith("{\"ok\":false,\"position\":5,\"fault\":\"ENTRY_CHANGED\"");
    assertThat(Session.at(folder).inChinese().ledger("verify").out())
        .startsWith("有误（ENTRY_CHANGED）：")
        .contains("位置 5");
    Run signed = ledger("checkpoint", "--key", "own.key");
    assertThat(signed.status()).isEqualTo(1);
    assertThat(signed.out()).isEmpty();
    assertThat(signed.err()).contains("is damaged").contains("position 5");
  }

  @Test
  void an_older_copy_is_noticed_by_the_checkpoint_that_was_kept() throws IOException {
    assertThat(ledger("backup", "old.ledger").status()).isZero();
    Path more = folder.resolve("more.jsonl");
    Files.writeString(
        more,
        """
        {"command":"ClosePeriod","id":"p","by":"chair","book":"dongcheng","period":"2019-12"}
        """);
    assertThat(ledger("apply", "more.jsonl").status()).isZero();
    String key = checkpoint("kept.checkpoint");

    Run verified =
        ledger("verify", "--ledger", "old.ledger", "--checkpoint", "kept.checkpoint", "--key", key);
    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.out()).startsWith("NOT SOUND (CHECKPOINT_AHEAD)");
    Run restored =
        ledger(
            "restore",
            "old.ledger",
            "--ledger",
            "new.ledger",
            "--checkpoint",
            "kept.checkpoint",
            "--key",
            key);
    assertThat(restored.status()).isEqualTo(1);
    assertThat(restored.err()).contains("6 entries were signed and there are 5");
    assertThat(folder.resolve("new.ledger")).doesNotExist();
    Run signed = ledger("checkpoint", "--ledger", "old.ledger", "--key", "own.key");
    assertThat(signed.status()).isEqualTo(1);
    assertThat(signed.err()).contains("this is an older copy");
  }

  @Test
  void a_checkpoint_of_another_key_is_not_taken() throws IOException {
    checkpoint("kept.checkpoint");
    Run other = ledger("checkpoint", "--key", "other.key", "--json");
    String otherKey = other.out().replaceFirst(".*\"key\":\"([^\"]*)\".*\n", "$1");

    Run verified = ledger("verify", "--checkpoint", "kept.checkpoint", "--key", otherKey);
    assertThat(verified.status()).isEqualTo(1);
    assertThat(verified.err()).contains("the checkpoint is not signed by");
    assertThat(ledger("cosign", "kept.checkpoint", "--log", otherKey, "--key", "w.key").status())
        .isEqualTo(1);
    assertThat(folder.resolve("w.key")).doesNotExist();
  }

  @Test
  void a_copy_goes_on_where_it_ended_and_never_over_something_else() throws IOException {
    assertThat(ledger("backup", "copy.ledger").out()).contains("up to position 5");
    assertThat(ledger("backup", "copy.ledger").out()).contains("up to position 5");
    Files.writeString(
        folder.resolve("book.jsonl"),
        """
        {"command":"OpenBook","id":"x","by":"chair","book":"x","name":"x",\
        "chart":"CN-UNION-2021","level":"GRASSROOTS"}
        """);
    assertThat(ledger("apply", "book.jsonl", "--ledger", "foreign.ledger").status()).isZero();

    Run refused = ledger("backup", "foreign.ledger");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("are not the beginning of what is copied");
    assertThat(ledger("verify", "--ledger", "copy.ledger").out()).isEqualTo(ledger("verify").out());
  }

  @Test
  void tiles_are_written_up_to_a_checkpoint_into_a_folder_of_their_own() throws IOException {
    checkpoint("kept.checkpoint");
    Run exported =
        ledger("export", "tiles", "--out", "own.tiles", "--checkpoint", "kept.checkpoint");

    assertThat(exported.status()).as(exported.err()).isZero();
    assertThat(folder.resolve("own.tiles/checkpoint"))
        .hasSameTextualContentAs(folder.resolve("kept.checkpoint"));
    assertThat(folder.resolve("own.tiles/tile/entries/000.p/5")).isNotEmptyFile();
    Files.writeString(folder.resolve("own.tiles/checkpoint"), "something else");
    Run again = ledger("export", "tiles", "--out", "own.tiles", "--checkpoint", "kept.checkpoint");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("name an empty folder");
  }

  @Test
  void files_that_are_no_checkpoint_or_key_are_named() throws IOException {
    Files.writeString(folder.resolve("no.checkpoint"), "no note");
    Files.writeString(folder.resolve("no.key"), "no key");

    assertThat(ledger("verify", "--checkpoint", "no.checkpoint").err())
        .contains("no.checkpoint is not a signed checkpoint");
    assertThat(ledger("verify", "--checkpoint", "absent.checkpoint").err())
        .contains("there is no file");
    assertThat(ledger("checkpoint", "--key", "no.key").err())
        .contains("no.key is not a key file")
        .doesNotContain("no key\n");
    assertThat(ledger("prove", "6").err()).contains("there is no position 6; the last one is 5");
  }

  @Test
  void a_last_entry_that_was_taken_away_or_put_in_is_named_by_its_position() throws Exception {
    tamper("DROP TRIGGER entry_is_not_removed", "DELETE FROM entry WHERE position = 5");
    assertThat(ledger("verify", "--json").out())
        .startsWith("{\"ok\":false,\"position\":5,\"fault\":\"ENTRY_MISSING\"");
    tamper("UPDATE head SET position = 3, frontier = zeroblob(64)");
    assertThat(ledger("verify", "--json").out())
        .startsWith("{\"ok\":false,\"position\":4,\"fault\":\"ENTRY_MISSING\"");
  }

  @Test
  void a_copy_that_was_changed_is_not_restored() throws Exception {
    assertThat(ledger("backup", "copy.ledger").status()).isZero();
    String key = checkpoint("kept.checkpoint");
    Files.move(folder.resolve("copy.ledger"), folder.resolve("union.ledger"), REPLACE_EXISTING);
    tamper(
        "DROP TRIGGER entry_is_not_changed",
        "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '400000.00', '400000.01')"
            + " AS BLOB) WHERE position = 5");
    Files.move(folder.resolve("union.ledger"), folder.resolve("copy.ledger"));

    Run restored =
        ledger(
            "restore",
            "copy.ledger",
            "--ledger",
            "new.ledger",
            "--checkpoint",
            "kept.checkpoint",
            "--key",
            key);
    assertThat(restored.status()).isEqualTo(1);
    assertThat(restored.err()).contains("damaged at position 5").contains("was not restored");
    assertThat(folder.resolve("new.ledger")).doesNotExist();
  }

  @Test
  void a_ledger_is_no_copy_of_itself_and_a_key_signs_once_at_a_time() throws Exception {
    assertThat(ledger("backup", "union.ledger").err()).contains("is the ledger itself");
    checkpoint("kept.checkpoint");
    try (FileChannel other =
            FileChannel.open(folder.resolve("own.key.lock"), StandardOpenOption.WRITE);
        FileLock held = other.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(ledger("checkpoint", "--key", "own.key").err()).contains("somebody else signs");
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path last : files.filter(file -> file.toString().contains(".last-")).toList()) {
        Files.delete(last);
      }
    }
    assertThat(ledger("checkpoint", "--key", "own.key").err()).contains("nothing to compare with");
  }
}
