package org.unionledger.benchmarks.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.unionledger.UnionLedger;

/** Ledgers with a history, recorded once through the front door and copied for each use. */
final class History {

  private static final int TOLD_EVERY = 50_000;

  private History() {}

  /** A new copy of the ledger with so many movements in its one fund, on stable storage. */
  static Path copy(int movements) {
    Path copy = WorkFolder.absentFile("copy");
    try {
      Files.copy(recorded(movements), copy);
      try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy a ledger of " + movements + " movements", e);
    }
  }

  /** The ledger with so many movements, recorded now if it was not before. */
  static Path recorded(int movements) {
    Path ledger = WorkFolder.path().resolve("history-" + movements + ".ledger");
    if (Files.notExists(ledger)) {
      record(ledger, movements);
    }
    return ledger;
  }

  private static void record(Path ledger, int movements) {
    Path unfinished = WorkFolder.absentFile("unfinished");
    try (UnionLedger recording = UnionLedger.open(unfinished)) {
      Grants.payFirst(recording, movements, grants -> tell(grants, movements));
    }
    try {
      Files.move(unfinished, ledger, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep " + ledger, e);
    }
    WorkFolder.delete(unfinished);
  }

  private static void tell(long grants, int movements) {
    if (grants % TOLD_EVERY == 0) {
      System.err.printf("# recorded %,d of %,d movements%n", grants, movements);
    }
  }
}
