package org.unionledger.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden files, as lines and by name. */
final class Lines {
  private Lines() {}

  static List<Path> files(String kind) {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden", kind))) {
      return files.sorted().toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The golden line of a command. */
  static String command(String name) {
    return text(Path.of("src/test/resources/golden/commands", name + ".json"));
  }

  /** The golden bytes of an event. */
  static String event(String name) {
    return text(Path.of("src/test/resources/golden/events", name + "-v1.json"));
  }
}
