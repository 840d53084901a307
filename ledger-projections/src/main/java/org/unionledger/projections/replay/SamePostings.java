package org.unionledger.projections.replay;

import java.util.BitSet;
import org.unionledger.projections.postings.Extent;
import org.unionledger.projections.postings.Postings;

/** Whether a block holds the postings that its entries have, each under a dictionary of its own. */
final class SamePostings {
  private final Postings derived;
  private final Postings block;

  /** Which of the names that the block is the first to use it does use. */
  private final BitSet keysUsed = new BitSet();

  SamePostings(Postings derived, Postings block) {
    this.derived = derived;
    this.block = block;
  }

  void require() {
    Extent ours = derived.extent();
    Extent its = block.extent();
    boolean same = ours.events() == its.events() && ours.postings() == its.postings();
    if (!same) {
      throw differs(its.first());
    }
    for (int index = 0; index < block.size(); index++) {
      if (!isSame(index)) {
        throw differs(derived.position(index));
      }
      keysUsed.set(block.key(index));
    }
    if (keysUsed.nextClearBit(its.keysBefore()) < its.keysAfter()) {
      throw differs(its.first());
    }
  }

  private boolean isSame(int index) {
    return derived.isDebit(index) == block.isDebit(index)
        && derived.minor(index) == block.minor(index)
        && derived.epochDay(index) == block.epochDay(index)
        && derived.position(index) == block.position(index)
        && isSameKey(derived.key(index), block.key(index))
        && isSameParty(derived.party(index), block.party(index));
  }

  private boolean isSameKey(int ours, int its) {
    return derived.dictionary().key(ours).equals(block.dictionary().key(its));
  }

  private boolean isSameParty(int ours, int its) {
    return (ours == Postings.NOBODY || its == Postings.NOBODY)
        ? ours == its
        : derived.dictionary().party(ours).equals(block.dictionary().party(its));
  }

  private static NotVerifiedException differs(long position) {
    return new NotVerifiedException(position, NotVerifiedException.Reason.BLOCK_DIFFERS);
  }
}
