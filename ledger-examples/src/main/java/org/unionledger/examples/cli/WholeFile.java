package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new WholeFile(target, null, Files.newOutputStream(target));
    }
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path draft = real.resolveSibling(real.getFileName() + ".part");
    return new WholeFile(real, draft, Files.newOutputStream(draft));
  }

  /** Takes what is to be in the file. */
  OutputStream content() {
    return content;
  }

  /** Puts the file in its place: its content is complete. */
  void keep() throws IOException {
    content.close();
    if (draft != null) {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
