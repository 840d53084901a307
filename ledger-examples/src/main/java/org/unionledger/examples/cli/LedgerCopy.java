package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalCopy;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.TreeHead;

/** What backing up and restoring have in common: one ledger is copied into another. */
final class LedgerCopy {

  private LedgerCopy() {}

  /**
   * Copies what is new.
   *
   * @param place where {@code from} was opened
   */
  static TreeHead copy(JournalReader from, LedgerPlace place, LedgerPlace to, Console console)
      throws IOException, FailedException {
    if (isSame(place, to)) {
      throw console.failed(Message.COPY_OF_ITSELF, to);
    }
    long all = from.head();
    try (Journal target = to.open();
        Progress progress = console.progressBeforeAnswer()) {
      return JournalCopy.copy(from, target, done -> progress.show(done, all));
    }
  }

  private static boolean isSame(LedgerPlace from, LedgerPlace to) throws IOException {
    if (from instanceof LedgerPlace.File one
        && to instanceof LedgerPlace.File other
        && Files.exists(other.path())) {
      return Files.isSameFile(one.path(), other.path());
    }
    return from.equals(to);
  }
}
