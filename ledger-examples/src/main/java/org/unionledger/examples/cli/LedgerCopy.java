package org.unionledger.examples.cli;

import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalCopy;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.TreeHead;

/** What backing up and restoring have in common: one ledger is copied into another. */
final class LedgerCopy {

  private LedgerCopy() {}

  static TreeHead copy(JournalReader from, LedgerPlace to, Console console) {
    long all = from.head();
    try (Journal target = to.open();
        Progress progress = console.progressBeforeAnswer()) {
      return JournalCopy.copy(from, target, done -> progress.show(done, all));
    }
  }
}
