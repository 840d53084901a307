package org.unionledger.journal.histories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Journal;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;

/** All that is known of a journal from its bytes, history by history, and compared with it. */
final class Recorded {

  private final Set<String> ids = new HashSet<>();
  private final List<Instant> latest = new ArrayList<>();
  private Frontier frontier = Frontier.empty();

  /** Takes the entries of the next history, and compares what the journal derives from them. */
  void follow(Journal journal, List<Entry> entries, List<Hash> leaves, Instant asked) {
    for (Entry entry : entries) {
      Violation.when(
          !ids.add(entry.envelope().id()), "this id is there twice", entry.envelope().id());
      Instant at = entry.envelope().recordedAt();
      latest.add(latest.isEmpty() || at.isAfter(latest.getLast()) ? at : latest.getLast());
    }
    compareTree(journal, leaves);
    long expected = latest.stream().takeWhile(at -> at.isBefore(asked)).count();
    long before = journal.positionBefore(asked);
    Violation.when(
        before != expected, "before this time is a position, not another", asked, expected, before);
    if (!entries.isEmpty()) {
      Entry last = entries.getLast();
      Violation.when(
          !journal.entryWithId(last.envelope().id()).equals(Optional.of(last)),
          "this is not found by its id",
          last);
    }
  }

  private void compareTree(Journal journal, List<Hash> leaves) {
    Map<Integer, Map<Long, Hash>> complete = new HashMap<>();
    long base = frontier.size();
    frontier =
        frontier.withAll(
            leaves,
            (level, number, hash) ->
                complete.computeIfAbsent(level, any -> new HashMap<>()).put(number, hash));
    TreeHead head = journal.treeHead();
    Violation.when(
        !head.equals(frontier.head()),
        "the tree is the first, not the second",
        frontier.head(),
        head);
    Violation.when(
        !journal.hashes(0, base, leaves.size()).equals(leaves), "other leaves are stored");
    complete.remove(0);
    complete.forEach(
        (level, hashes) ->
            hashes.forEach(
                (number, hash) ->
                    Violation.when(
                        !journal.hashes(level, number, 1).equals(List.of(hash)),
                        "the hash of this number and level is another",
                        number,
                        level)));
  }
}
