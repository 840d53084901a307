package org.unionledger.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.examples.cli.Session.Run;

/**
 * Runs every command line of {@code docs/cli.md} and compares what the manual says with what comes
 * back. After a change that is meant, {@code -Dledger.manual=apply} writes what comes back into the
 * manual instead.
 */
class ManualTest {

  private static final Path MANUAL = Path.of("..", "docs", "cli.md");
  private static final String FENCE = "```";

  @TempDir private Path folder;

  @Test
  void theManualSaysWhatComesBack() throws IOException {
    String manual = Files.readString(MANUAL);

    String lived = String.join("\n", live(manual.lines().iterator())) + "\n";

    if ("apply".equals(System.getProperty("ledger.manual"))) {
      Files.writeString(MANUAL, lived);
    }
    assertThat(lived).isEqualTo(Files.readString(MANUAL));
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

  /** The manual as it would be, its command lines run and its files written. */
  private List<String> live(Iterator<String> lines) throws IOException {
    List<String> lived = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next();
      lived.add(line);
      if (line.equals(FENCE + "console")) {
        lived.addAll(typed(block(lines)));
        lived.add(FENCE);
      } else if (line.startsWith(FENCE + "json ")) {
        List<String> commands = block(lines);
        Files.write(folder.resolve(line.substring(FENCE.length() + "json ".length())), commands);
        lived.addAll(commands);
        lived.add(FENCE);
      }
    }
    return lived;
  }

  private static List<String> block(Iterator<String> lines) {
    List<String> block = new ArrayList<>();
    for (String line = lines.next(); !line.equals(FENCE); line = lines.next()) {
      block.add(line);
    }
    return block;
  }

  /** The command lines of a block, each with what comes back on both streams. */
  private List<String> typed(List<String> block) {
    List<String> lived = new ArrayList<>();
    for (String line : block) {
      if (line.startsWith("$ ledger ")) {
        lived.add(line);
        Run run = Session.at(folder).ledger(line.substring("$ ledger ".length()).split(" ", -1));
        (run.out() + run.err()).lines().forEach(lived::add);
      }
    }
    return lived;
  }
}
