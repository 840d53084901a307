package org.unionledger.benchmarks.replay.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where generated data is kept for the next run: {@code target/replay}, or the folder that the
 * system property {@value #PROPERTY} names. What is not marked as complete, or is of another seed
 * or form, is made anew.
 */
public final class DataFolder {
  /** The system property that names the folder. */
  public static final String PROPERTY = "ledger.benchmarks.folder";

  /** To be raised whenever what is generated changes. */
  private static final int FORM = 1;

  private DataFolder() {}

  /**
   * The folder, which exists.
   *
   * @return its absolute path
   */
  public static Path path() {
    try {
      return Files.createDirectories(
          Path.of(System.getProperty(PROPERTY, "target/replay")).toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException("Name another folder with -D" + PROPERTY, e);
    }
  }

  /**
   * A file or folder of generated data, made now unless it was made completely before.
   *
   * @param name its name
   * @param maker makes it; nothing is there before
   * @return its path
   */
  public static Path complete(String name, Consumer<Path> maker) {
    Path data = path().resolve(name);
    Path marker = path().resolve(name + ".complete");
    String mark = "seed %d, form %d%n".formatted(Movements.SEED, FORM);
    try {
      if (Files.exists(marker) && Files.readString(marker).equals(mark)) {
        return data;
      }
      Files.deleteIfExists(marker);
      for (String end : List.of("", "-wal", "-shm", ".lock", ".wal")) {
        delete(path().resolve(name + end));
      }
      maker.accept(data);
      Files.writeString(marker, mark);
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep " + data, e);
    }
  }

  /**
   * Deletes a file, or a folder with all in it; nothing if there is none.
   *
   * @param path the file or folder
   */
  public static void delete(Path path) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
