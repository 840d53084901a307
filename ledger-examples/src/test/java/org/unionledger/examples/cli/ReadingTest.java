package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionledger.UnionLedger;
import org.unionledger.examples.cli.Session.Run;

/** Commands that read a ledger: what they answer, and what becomes of a wrong question. */
class ReadingTest {

  @TempDir private Path folder;

  @BeforeEach
  void aLedger() {
    Run run = Session.at(folder).reading(Commands.vouchers(3)).ledger("apply", "-");
    assertThat(run.status()).isZero();
  }

  private Run ledger(String... arguments) {
    return Session.at(folder).ledger(arguments);
  }

  @Test
  void theDigestOfAReplayIsThatOfTheBalances() throws IOException {
    Path answer = folder.resolve("answer");
    for (String position : List.of("0", "3", "5")) {
      Files.writeString(answer, ledger("balances", "--json", "--known-at", position).out());
      String digest = Sha256.of(answer);

      Run replay = ledger("replay", "--json", "--to", position);

      assertThat(replay.status()).isZero();
      assertThat(replay.out())
          .matches(
              ("\\{\"events\":%s,\"postings\":\\d,\"seconds\":\\d+\\.\\d{6},"
                      + "\"eventsPerSecond\":\\d+,\"postingsPerSecond\":\\d+,"
                      + "\"balancesSha256\":\"%s\"}\n")
                  .formatted(position, digest));
    }
  }

  @Test
  void whatTheLedgerDoesNotKnowIsRefusedByName() {
    assertThat(Transcript.read("unknown-names.txt"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            typed ->
                assertThat(typed.run(Session.at(folder)))
                    .as(typed.line())
                    .isEqualTo(new Run(1, "", typed.answer())));
  }

  @Test
  void anAccountWithoutPostingsHasAnEmptyAnswer() {
    assertThat(ledger("balances", "--json", "--account", "101"))
        .isEqualTo(new Run(0, "{\"position\":5,\"balances\":[]}\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"balances", "funds", "history", "replay", "export csv", "export hledger --out x"})
  void whereThereIsNoLedgerNoneIsCreated(String typed) throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Run run = Session.at(empty).ledger(typed.split(" ", -1));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .hasLineCount(1)
        .contains(": there is no ledger at " + empty.resolve("union.ledger") + "; ");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void aLedgerIsReadBesideItsWriterAndWrittenByOneOnly() {
    try (UnionLedger writer = UnionLedger.open(folder.resolve("union.ledger"))) {
      assertThat(writer.journal().head()).isEqualTo(5);
      assertThat(ledger("balances").status()).isZero();

      Run second = Session.at(folder).reading(Commands.BOOK).ledger("apply", "-");

      assertThat(second.status()).isEqualTo(1);
      assertThat(second.out()).isEmpty();
      assertThat(second.err()).hasLineCount(1).contains("is open for writing by ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"apply lines", "balances", "history --json", "replay"})
  void aFileThatIsNoLedgerIsNotTouched(String typed) throws IOException {
    Files.writeString(folder.resolve("lines"), Commands.BOOK);
    Path letter = Files.writeString(folder.resolve("letter"), "Dear union,\n".repeat(1_000));
    String[] arguments = (typed + " --ledger letter").split(" ", -1);

    Run english = ledger(arguments);
    Run chinese = Session.at(folder).inChinese().ledger(arguments);

    assertThat(english.status()).isEqualTo(1);
    assertThat(english.err()).hasLineCount(1).contains("is not a ledger");
    assertThat(chinese.err()).hasLineCount(1).contains("该文件不是账本，未作任何改动");
    assertThat(letter).hasContent("Dear union,\n".repeat(1_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"apply lines --ledger .", "balances --ledger ."})
  void aFolderIsNoLedger(String typed) throws IOException {
    Files.writeString(folder.resolve("lines"), Commands.BOOK);

    Run run = ledger(typed.split(" ", -1));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).contains("it is a folder; name a file in it");
  }

  @Test
  void whereNothingCanBeCreatedItSaysSo() throws IOException {
    Files.writeString(folder.resolve("lines"), Commands.BOOK);

    Run run = ledger("apply", "lines", "--ledger", "/proc/self/union.ledger");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).startsWith("ledger apply: ");
  }

  @Test
  void aLedgerOfANewerVersionIsNotTouched() throws SQLException {
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("union.ledger"));
        Statement statement = file.createStatement()) {
      statement.execute("PRAGMA user_version = 1000");
    }

    for (Run run : List.of(ledger("balances"), ledger("apply", "-"))) {
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).hasLineCount(1).contains("has format 1000");
    }
  }

  @Test
  void anExportIsTheSameInAFile() throws IOException {
    for (String format : List.of("hledger", "beancount", "csv")) {
      Path file = Files.writeString(folder.resolve("out"), "what was there");

      Run run = ledger("export", format, "--out", "out");

      assertThat(run.status()).isZero();
      assertThat(run.out()).isEmpty();
      assertThat(file).hasContent(ledger("export", format).out());
      assertThat(folder.resolve("out.part")).doesNotExist();
    }
  }

  @Test
  void aReaderWhoStopsReadingEndsItWithoutAWord() {
    Run run = Session.at(folder).writing(new NarrowPipe(100)).ledger("history", "--json");

    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void anAnswerThatCannotBeWrittenIsTold() {
    Run run = Session.at(folder).writing(new FullDisk()).ledger("history");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                "ledger: the answers could not be written to standard output"
                    + " (No space left on device); mend that and ask again\n"));
  }
}
