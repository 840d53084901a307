package org.unionledger.journal.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Envelopes;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Tag;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;

/**
 * What was recorded in a ledger, known without looking into it.
 *
 * @param envelopes in order of position
 * @param snapshots the states that were kept
 */
record Recorded(List<Envelope> envelopes, List<Snapshot> snapshots) {

  /** One more entry, which every sound ledger takes. */
  static final Envelope ONE_MORE = Envelopes.envelope("one-more", "Paid", "fund=a", "more=yes");

  Recorded {
    envelopes = List.copyOf(envelopes);
    snapshots = List.copyOf(snapshots);
  }

  int size() {
    return envelopes.size();
  }

  /** The tree over the first {@code size} entries. */
  TreeHead treeHead(long size) {
    return treeHead(envelopes.subList(0, Math.toIntExact(size)));
  }

  TreeHead treeHead() {
    return treeHead(envelopes);
  }

  TreeHead treeHeadWithOneMore() {
    List<Envelope> more = new ArrayList<>(envelopes);
    more.add(ONE_MORE);
    return treeHead(more);
  }

  private static TreeHead treeHead(List<Envelope> envelopes) {
    return Frontier.empty()
        .withAll(envelopes.stream().map(e -> Hash.ofLeaf(e.bytes())).toList())
        .head();
  }

  /** Whether a tree is the one over the first so many entries. */
  boolean begins(TreeHead head) {
    return head.size() <= envelopes.size() && head.equals(treeHead(head.size()));
  }

  SortedSet<Tag> tags() {
    SortedSet<Tag> tags = new TreeSet<>();
    envelopes.forEach(envelope -> tags.addAll(envelope.tags()));
    return tags;
  }

  SortedSet<String> types() {
    SortedSet<String> types = new TreeSet<>();
    envelopes.forEach(envelope -> types.add(envelope.type()));
    return types;
  }
}
