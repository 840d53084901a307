package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionledger.examples.cli.Session.Run;

/** Whoever types something wrong reads one line that says what would have been right. */
class WrongUsageTest {

  private static final Path NOWHERE = Path.of("no-such-folder");

  private static final String COMMANDS =
      "apply, balances, funds, holds, drafts, stock, dues, assertions, reconcile, "
          + "turnovers, statement, books, periods, year-end, history, replay, blocks, "
          + "export, verify, checkpoint, prove, cosign, backup, restore, demo, "
          + "generate-completion";

  @Test
  void saysInOneLineWhatWouldHaveBeenRight() {
    assertThat(Transcript.read("wrong-usage.txt"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            typed ->
                assertThat(typed.run(Session.at(NOWHERE)))
                    .as(typed.line())
                    .isEqualTo(new Run(2, "", typed.answer())));
  }

  @Test
  void aCommandIsNeeded() {
    assertThat(Session.at(NOWHERE).ledger())
        .isEqualTo(
            new Run(
                2,
                "",
                "ledger: a command is missing; the commands are "
                    + COMMANDS
                    + " (ledger --help explains them)\n"));
  }

  @Test
  void itIsSaidInTheReadersLanguage() {
    String chinese =
        "ledger balances: --as-of 的值 2020-02-30 不是日期；请写成 yyyy-MM-dd，例如 --as-of 2020-12-31\n";

    for (Run run :
        List.of(
            Session.at(NOWHERE).inChinese().ledger("balances", "--as-of", "2020-02-30"),
            Session.at(NOWHERE).ledger("balances", "--as-of", "2020-02-30", "--lang", "zh"),
            Session.at(NOWHERE).ledger("--lang=zh", "balances", "--as-of=2020-02-30"))) {
      assertThat(run).isEqualTo(new Run(2, "", chinese));
    }
  }

  @Test
  void anArgumentIsNeverAFileOfArguments() {
    assertThat(Session.at(NOWHERE).ledger("apply", "@no-such-file").err())
        .startsWith("ledger apply: there is no file @no-such-file that can be read");
  }

  @Test
  void aHostileArgumentIsShownShortAndClean() {
    Run run = Session.at(NOWHERE).ledger("\u001B[31m\n" + "x".repeat(10_000));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("ledger: there is no command \"?[31m?xxx").hasLineCount(1);
    assertThat(run.err().length()).isLessThan(500);
  }
}
