package org.unionledger.journal.histories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder in memory, where a system has that, because histories are about order and not disks. */
final class Memory implements AutoCloseable {

  private static final Path SHARED = Path.of("/dev/shm");

  private final Path folder;

  Memory() throws IOException {
    folder =
        Files.isWritable(SHARED)
            ? Files.createTempDirectory(SHARED, "histories")
            : Files.createTempDirectory("histories");
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Removes everything in it. */
  void empty() {
    remove(false);
  }

  @Override
  public void close() {
    remove(true);
  }

  private void remove(boolean isWhole) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (isWhole || !path.equals(folder)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
