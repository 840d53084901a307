package org.unionledger.benchmarks.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where benchmarks keep their ledgers: {@code target/recording}, or the folder that the system
 * property {@code recording.folder} names. It must be on a disk: in memory, nothing is durable and
 * nothing is measured.
 */
final class WorkFolder {

  private WorkFolder() {}

  /** The folder, which exists. */
  static Path path() {
    try {
      String named = System.getProperty("recording.folder", "target/recording");
      return Files.createDirectories(Path.of(named).toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException("Name another folder with -Drecording.folder", e);
    }
  }

  /** A file of this process, which does not exist, and nor does anything that belongs to it. */
  static Path absentFile(String name) {
    Path file = path().resolve(name + "-" + ProcessHandle.current().pid() + ".ledger");
    delete(file);
    return file;
  }

  /** Deletes a ledger with all that belongs to it. */
  static void delete(Path file) {
    try {
      for (String end : new String[] {"", "-wal", "-shm", ".lock"}) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file, e);
    }
  }
}
