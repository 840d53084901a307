package org.unionledger.journal.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Envelopes;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.jdbc.SqliteJournal;

/** Opens what a failure left of a ledger, as anybody would, and says whether that is right. */
final class Judge {

  private static final Envelope ONE_MORE = Envelopes.envelope("one-more", "Paid", Workload.TAG);

  /** So many of the newest entries are looked up by their ids. */
  private static final int IDS_LOOKED_UP = 40;

  private final Workload workload;

  Judge(Workload workload) {
    this.workload = workload;
  }

  /** What is wrong. */
  record Finding(Kind kind, String what) {

    /** How wrong it is. */
    enum Kind {
      /** Everything is well but that something acknowledged is not there. */
      LOST,
      /** The ledger cannot be opened or written, or holds what was not appended. */
      BROKEN
    }
  }

  /**
   * Opens the ledger, reads all of it, appends again what may have been under way, and one more.
   */
  @Nullable Finding judge(Path ledger, Acknowledged acknowledged) {
    long known = acknowledged.head();
    try (Journal journal = SqliteJournal.open(ledger)) {
      long head = journal.head();
      if (!workload.isWhole(head)) {
        return broken("half an append is there: the head is " + head);
      }
      String wrong = wrongEntries(journal, workload.upTo(head));
      if (wrong != null) {
        return broken(wrong);
      }
      if (head < known) {
        return new Finding(Finding.Kind.LOST, "%d acknowledged, %d there".formatted(known, head));
      }
      if (head > (acknowledged.oneMore() ? workload.headAfter(known) : known)) {
        return broken("%d acknowledged, but %d there".formatted(known, head));
      }
      wrong = wrongAfterMore(journal, known, head);
      return wrong == null ? null : broken(wrong);
    } catch (JournalException e) {
      return broken(e.toString());
    }
  }

  private static Finding broken(String what) {
    return new Finding(Finding.Kind.BROKEN, what);
  }

  private @Nullable String wrongAfterMore(Journal journal, long known, long head) {
    List<Envelope> expected = new ArrayList<>(workload.upTo(head));
    int next = workload.nextAfter(known);
    if (next < workload.size()) {
      List<Envelope> again = workload.append(next);
      boolean isThere = head > known;
      if (isRefusedAsRecorded(journal, again) != isThere) {
        return "the append under way is there: " + isThere + ", but its repetition is not";
      }
      if (!isThere) {
        expected.addAll(again);
      }
    }
    journal.append(AppendGuard.nothingAfter(expected.size()), List.of(ONE_MORE));
    expected.add(ONE_MORE);
    return wrongEntries(journal, expected);
  }

  private static boolean isRefusedAsRecorded(Journal journal, List<Envelope> append) {
    try {
      journal.append(AppendGuard.none(), append);
      return false;
    } catch (JournalException.DuplicateEntry e) {
      return true;
    }
  }

  /** In which way the entries of the journal are not these, found by position, tag and id. */
  private static @Nullable String wrongEntries(Journal journal, List<Envelope> expected) {
    long head = journal.head();
    if (head != expected.size()) {
      return "the head is %d instead of %d".formatted(head, expected.size());
    }
    for (List<Entry> entries :
        List.of(
            journal.read(0, head, List.of(), expected.size() + 1),
            journal.read(0, head, List.of(Envelopes.tagged(Workload.TAG)), expected.size() + 1))) {
      for (int i = 0; i < expected.size(); i++) {
        Entry entry = i < entries.size() ? entries.get(i) : null;
        if (entry == null || entry.position() != i + 1) {
          return "nothing is at position " + (i + 1);
        }
        if (!entry.envelope().equals(expected.get(i))) {
          return "something else is at position " + (i + 1);
        }
      }
    }
    return expected.isEmpty() ? null : wrongIds(journal, expected);
  }

  private static @Nullable String wrongIds(Journal journal, List<Envelope> expected) {
    int first = Math.max(0, expected.size() - IDS_LOOKED_UP);
    for (int i = first; i < expected.size(); i++) {
      Entry found = journal.entryWithId(expected.get(i).id()).orElse(null);
      if (found == null || found.position() != i + 1) {
        return "the id of position " + (i + 1) + " does not lead there";
      }
    }
    return null;
  }
}
