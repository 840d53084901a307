package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionledger.event.LedgerEvent;

/** Every version of every event that was ever released is read and written byte for byte. */
class EventGoldenFilesTest {

  static List<Path> goldenFiles() {
    return Lines.files("events");
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void isReadAndWrittenByteForByte(Path file) throws IOException {
    String name = file.getFileName().toString();
    String type = name.substring(0, name.indexOf('-'));
    String version = name.substring(name.lastIndexOf("-v") + 2, name.indexOf(".json"));
    byte[] golden = Files.readAllBytes(file);

    LedgerEvent event = EventJson.read(type, version, golden);

    assertThat(event.getClass().getSimpleName()).isEqualTo(type);
    assertThat(EventJson.type(event)).isEqualTo(type);
    assertThat(EventJson.version(event)).isEqualTo(version);
    assertThat(new String(EventJson.write(event), StandardCharsets.UTF_8))
        .isEqualTo(new String(golden, StandardCharsets.UTF_8));
    assertThat(EventJson.write(event)).isEqualTo(golden);
  }

  @Test
  void everyEventHasAGoldenFileOfItsPresentVersion() {
    List<String> names = goldenFiles().stream().map(file -> file.getFileName().toString()).toList();
    assertThat(Families.recordsOf(LedgerEvent.class))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(names).contains(type.getSimpleName() + "-v1.json"));
  }
}
