package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual, {@code docs/cli.md}: it says what comes back, and has the help of every command. */
class ManualTest {

  private static final Path MANUAL = Path.of("..", "docs", "cli.md");

  @TempDir private Path folder;

  @Test
  void theManualSaysWhatComesBack() throws IOException {
    new LivingDocument(folder, () -> Session.at(folder)).saysWhatComesBack(MANUAL);
  }

  @Test
  void theManualHasTheHelpOfEveryCommand() throws IOException {
    String help = Session.at(folder).ledger("--help").out();
    List<String> commands =
        help.substring(help.indexOf("Commands:"), help.indexOf("Exit status:"))
            .lines()
            .filter(line -> line.matches("  \\S.*"))
            .map(line -> line.strip().split(" ", -1)[0])
            .toList();

    assertThat(commands).hasSizeGreaterThan(5);
    for (String command : commands) {
      assertThat(Files.readAllLines(MANUAL)).contains("$ ledger " + command + " --help");
    }
  }
}
