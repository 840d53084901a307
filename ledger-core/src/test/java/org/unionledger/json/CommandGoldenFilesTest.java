package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.command.LedgerCommand;

/** The canonical JSON of commands, on which fingerprints rest, stays as it was released. */
class CommandGoldenFilesTest {

  static List<Path> goldenFiles() {
    return Lines.files("commands");
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void isReadAndWrittenCharacterForCharacter(Path file) throws Exception {
    String golden = Lines.text(file);

    LedgerCommand command = CommandJson.read(golden);

    assertThat(file.getFileName().toString())
        .startsWith(command.getClass().getSimpleName())
        .endsWith(".json");
    assertThat(CommandJson.write(command)).isEqualTo(golden);
    assertThat(CommandJson.read(CommandJson.write(command))).isEqualTo(command);
  }

  @Test
  void everyCommandHasAGoldenFile() {
    List<String> names = goldenFiles().stream().map(file -> file.getFileName().toString()).toList();
    assertThat(Families.recordsOf(LedgerCommand.class))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(names).contains(type.getSimpleName() + ".json"));
  }
}
