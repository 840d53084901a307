package org.unionledger.projections.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.HashTiles;
import org.unionledger.journal.evidence.Hasher;
import org.unionledger.projections.blocks.BelievedBlocks;
import org.unionledger.projections.blocks.SamePostings;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.Postings;

/**
 * Hashes entries again and compares them with the tree that the journal keeps, a subtree of {@value
 * HashTiles#WIDTH} at a time, and what was derived from them with the blocks. For one part.
 */
final class EntryCheck {
  private final JournalReader journal;
  private final Hasher hasher = new Hasher();
  private final List<Hash> subtrees = new ArrayList<>();
  private List<Hash> leaves = new ArrayList<>();
  private long position;

  EntryCheck(JournalReader journal) {
    this.journal = journal;
  }

  void add(Entry entry) {
    position = entry.position();
    leaves.add(entry.envelope().leaf(hasher));
    if (position % HashTiles.WIDTH == 0) {
      finishSubtree();
    }
  }

  private void finishSubtree() {
    if (leaves.size() < HashTiles.WIDTH) {
      // The span began in the middle of it.
      requireStored(leaves);
    } else {
      Hash root = Frontier.empty().withAll(leaves).root();
      long number = position / HashTiles.WIDTH - 1;
      if (!journal.hashes(1, number, 1).getFirst().equals(root)) {
        requireStored(leaves);
        throw new NotVerifiedException(
            position - HashTiles.WIDTH + 1, NotVerifiedException.Reason.TREE_DIFFERS);
      }
      subtrees.add(root);
    }
    leaves = new ArrayList<>();
  }

  private void requireStored(List<Hash> computed) {
    long before = position - computed.size();
    List<Hash> stored = journal.hashes(0, before, computed.size());
    for (int i = 0; i < computed.size(); i++) {
      if (!computed.get(i).equals(stored.get(i))) {
        throw new NotVerifiedException(before + i + 1, NotVerifiedException.Reason.ENTRY_CHANGED);
      }
    }
  }

  /**
   * Compares what was derived from a segment.
   *
   * @return false if it has a block that cannot be read
   */
  boolean finish(Segment segment, Postings derived, BelievedBlocks.Reading reading) {
    if (!segment.isBlock()) {
      return true;
    }
    Optional<Postings> block = reading.read(segment.block(), EnumSet.allOf(PostingColumn.class));
    if (block.isEmpty()) {
      return false;
    }
    SamePostings.difference(derived, block.get())
        .ifPresent(
            differs -> {
              throw new NotVerifiedException(differs, NotVerifiedException.Reason.BLOCK_DIFFERS);
            });
    return true;
  }

  /** The hashes of the complete subtrees. */
  List<Hash> subtrees() {
    return subtrees;
  }

  /** The hashes of the entries after the last complete subtree, found as they are stored. */
  List<Hash> lastLeaves() {
    requireStored(leaves);
    return leaves;
  }
}
