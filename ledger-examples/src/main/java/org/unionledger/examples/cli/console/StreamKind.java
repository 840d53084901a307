package org.unionledger.examples.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a standard stream of this process is connected to. */
public enum StreamKind {
  /** A person looks at it. */
  TERMINAL,
  /** Another program reads it, and may stop reading. */
  PIPE,
  /** A file, or anything else. */
  FILE;

  /**
   * Looks where a stream goes. The JDK does not say it of each stream, Linux does; elsewhere all
   * streams are taken for files, which shows no progress and hides no failure.
   *
   * @param number 1 for standard output, 2 for standard error
   * @return what it is connected to
   */
  public static StreamKind of(int number) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
      if (target.startsWith("/dev/pts/") || target.startsWith("/dev/tty")) {
        return TERMINAL;
      }
      return target.startsWith("pipe:") || target.startsWith("socket:") ? PIPE : FILE;
    } catch (IOException | UnsupportedOperationException unknown) {
      return FILE;
    }
  }
}
