package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.command.LedgerCommand;

/** Whatever stands in a line, it is a command or it is refused at a place in the line. */
class CommandMutationsTest {
  private static final int ROUNDS = 2_000;

  static Iterable<Path> goldenFiles() {
    return Lines.files("commands");
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void aDamagedLineIsRefusedOrStillACommand(Path file) {
    String golden = Lines.text(file);
    for (long seed = 1; seed <= ROUNDS; seed++) {
      String line = new Mutations(seed).damaged(golden);
      try {
        LedgerCommand command = CommandJson.read(line);
        assertThat(CommandJson.read(CommandJson.write(command)))
            .as("seed %d: %s", seed, line)
            .isEqualTo(command);
      } catch (MalformedCommandException refused) {
        assertThat(refused.refusal().column())
            .as("seed %d: %s", seed, line)
            .isBetween(1, line.codePointCount(0, line.length()) + 1);
        assertThat(refused.refusal().problem()).as("seed %d: %s", seed, line).isNotBlank();
      } catch (RuntimeException unexpected) {
        fail("seed " + seed + ": " + line, unexpected);
      }
    }
  }
}
