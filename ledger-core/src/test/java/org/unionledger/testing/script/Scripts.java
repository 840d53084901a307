package org.unionledger.testing.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the scripts that come with these tests, in a folder or in the test-jar. */
public final class Scripts {
  private static final String SUFFIX = ".ledger-script";

  private Scripts() {}

  /** All scripts, by name. */
  public static List<Script> all() {
    URL folder = Objects.requireNonNull(Scripts.class.getResource("/scripts"), "no scripts");
    try {
      URI place = folder.toURI();
      if (!place.getScheme().equals("jar")) {
        return below(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return below(jar.getPath("/scripts"));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + folder, unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Script> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .map(file -> read(folder, file))
          .toList();
    }
  }

  private static Script read(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    try {
      String name = path.substring(0, path.length() - SUFFIX.length());
      return Script.read(name, Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + path, unreadable);
    }
  }
}
