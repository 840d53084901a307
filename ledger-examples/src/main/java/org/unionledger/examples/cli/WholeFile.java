package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there as a whole or not at all: its content is written beside it and takes its
 * place at the end. What is no ordinary file, such as a device, is written directly.
 */
final class WholeFile implements AutoCloseable {

  private final Path target;
  private final @Nullable Path draft;
  private final OutputStream content;

  private WholeFile(Path target, @Nullable Path draft, OutputStream content) {
    this.target = target;
    this.draft = draft;
    this.content = content;
  }

  /**
   * Begins a file.
   *
   * @param target where it will be
   * @throws IOException if nothing can be written there
   */
  static WholeFile at(Path target) throws IOException {
    return at(target, new FileAttribute<?>[0]);
  }

  /**
   * The same with attributes that the file has from its first byte on.
   *
   * @param attributes for example who may read it
   */
  static WholeFile at(Path target, FileAttribute<?>... attributes) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new WholeFile(target, null, Files.newOutputStream(target));
    }
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path draft = real.resolveSibling(real.getFileName() + ".part");
    Files.deleteIfExists(draft);
    Files.createFile(draft, attributes);
    return new WholeFile(real, draft, Files.newOutputStream(draft));
  }

  /** Takes what is to be in the file. */
  OutputStream content() {
    return content;
  }

  /** Puts the file in its place: its content is complete, and survives a power cut. */
  void keep() throws IOException {
    content.close();
    if (draft != null) {
      flush(draft, StandardOpenOption.WRITE);
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      flush(target.resolveSibling("."), StandardOpenOption.READ);
    }
  }

  private static void flush(Path path, StandardOpenOption how) throws IOException {
    FileChannel opened;
    try {
      opened = FileChannel.open(path, how);
    } catch (IOException notOnThisSystem) {
      return; // Windows does not open folders; it writes their entries through by itself.
    }
    try (opened) {
      opened.force(true);
    }
  }

  /** Removes what was begun and not kept. */
  @Override
  public void close() throws IOException {
    content.close();
    if (draft != null) {
      Files.deleteIfExists(draft);
    }
  }
}
