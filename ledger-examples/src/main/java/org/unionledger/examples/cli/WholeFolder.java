package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of files that take their places when all of them are complete. */
final class WholeFolder implements AutoCloseable {

  private final Path folder;
  private final List<WholeFile> files = new ArrayList<>();

  /**
   * Begins to write into a folder.
   *
   * @param folder the folder; it is created if it is not there, and other files in it stay
   */
  WholeFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Begins a file.
   *
   * @param name its path in the folder
   */
  OutputStream create(String name) throws IOException {
    Path target = folder.resolve(name);
    Files.createDirectories(target.toAbsolutePath().getParent());
    WholeFile file = WholeFile.at(target);
    files.add(file);
    return file.content();
  }

  /** Puts all files in their places. */
  void keep() throws IOException {
    for (WholeFile file : files) {
      file.keep();
    }
  }

  @Override
  public void close() throws IOException {
    for (WholeFile file : files) {
      file.close();
    }
  }
}
