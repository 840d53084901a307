package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionledger.examples.cli.Session.Run;

/** Whoever types something wrong reads one line that says what would have been right. */
class WrongUsageTest {

  private static final Path NOWHERE = Path.of("no-such-folder");

  private static final String COMMANDS =
      "apply, balances, funds, history, replay, export, demo, generate-completion";

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          balnces                    → ledger: there is no command "balnces"; the commands are *
          --jsn                      → ledger: there is no option --jsn; the options are --ledger, --lang, --help, --version
          --lang fr funds            → ledger: --lang fr is not a language of this program; write zh or en
          apply                      → ledger apply: FILE|- is missing; write: ledger apply [-h] [--json] [--atomic] [--ledger=PATH] [--lang=zh|en] FILE|-
          apply a b                  → ledger apply: "b" is one argument too many; write: ledger apply [-h] [--json] [--atomic] [--ledger=PATH] [--lang=zh|en] FILE|-
          apply - --jsn              → ledger apply: there is no option --jsn; the options are --json, --atomic, --ledger, --lang, --help
          funds --json --json        → ledger funds: --json is given twice; write it once
          funds --ledger             → ledger funds: --ledger needs a value; write --ledger PATH
          funds --ledger=            → ledger funds: --ledger needs the path of a file, e.g. --ledger ./a-file
          funds --ledger jdbc:postgresql://u:secret@h/d → ledger funds: --ledger: this version keeps ledgers in SQLite files only; write the path of a file, e.g. --ledger ./union.ledger
          balances --as-of           → ledger balances: --as-of needs a value; write --as-of DATE
          balances --as-of --json    → ledger balances: --as-of needs a value; write --as-of DATE
          balances --as-of 2020-02-30 → ledger balances: --as-of 2020-02-30 is not a date; write yyyy-MM-dd, e.g. --as-of 2020-12-31
          balances --as-of 20200228  → ledger balances: --as-of 20200228 is not a date; write yyyy-MM-dd, e.g. --as-of 2020-12-31
          balances --as-of 1900-01-01 → ledger balances: --as-of 1900-01-01 is out of range; write a day from 1949-10-01 to 2199-12-31
          balances --known-at -1     → ledger balances: --known-at -1 is not a position; write a whole number, e.g. --known-at 7
          balances --known-at 99999999999999999999 → ledger balances: --known-at 99999999999999999999 is not a position; write a whole number, e.g. --known-at 7
          balances --book a/b        → ledger balances: --book "a/b" cannot name a book; write 1 to 64 letters, digits, '_', '.' or '-'
          funds --fund /             → ledger funds: --fund "/" cannot name a fund; write 1 to 96 letters, digits, '_', '.' or '-', in parts separated by '/'
          history --party x@y        → ledger history: --party "x@y" cannot name a party; write 1 to 64 letters, digits, '_', '.', ':' or '-'
          history --from 9 --to 3    → ledger history: --from 9 lies after --to 3; exchange them
          export                     → ledger export: hledger|beancount|csv is missing; write: ledger export [-h] [--out=PATH] [--ledger=PATH] [--lang=zh|en] hledger|beancount|csv
          export excel               → ledger export: there is no format "excel"; write hledger|beancount|csv
          demo beijing               → ledger demo: there is no programme "beijing"; the programmes are dongcheng
          replay extra               → ledger replay: "extra" is one argument too many; write: ledger replay [-h] [--json] [--to=POSITION] [--ledger=PATH] [--lang=zh|en]
          """)
  void saysInOneLineWhatWouldHaveBeenRight(String typed, String line) {
    Run run = Session.at(NOWHERE).ledger(typed.split(" ", -1));

    String expected = line.replace("commands are *", "commands are " + COMMANDS);
    assertThat(run).isEqualTo(new Run(2, "", expected + "\n"));
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
    assertThat(run.err().length()).isLessThan(300);
  }
}
