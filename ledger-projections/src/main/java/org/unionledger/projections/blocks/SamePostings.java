package org.unionledger.projections.blocks;

import java.util.BitSet;
import java.util.OptionalLong;
import org.unionledger.projections.postings.Extent;
import org.unionledger.projections.postings.Postings;

/** Whether a block holds the postings that its entries have, each under a dictionary of its own. */
public final class SamePostings {
  private final Postings derived;
  private final Postings block;

  /** What was found to be the same: one more than its number of a key, by ours; 0 if unknown. */
  private final int[] itsKeys;

  /** Which of the names that the block is the first to use it does use. */
  private final BitSet keysUsed = new BitSet();

  private SamePostings(Postings derived, Postings block) {
    this.derived = derived;
    this.block = block;
    this.itsKeys = new int[derived.extent().keysAfter()];
  }

  /**
   * Compares the two.
   *
   * @param derived what the entries of a block have
   * @param block what the block holds, all columns
   * @return the position of the first entry whose postings differ, or nothing
   */
  public static OptionalLong difference(Postings derived, Postings block) {
    return new SamePostings(derived, block).difference();
  }

  private OptionalLong difference() {
    Extent ours = derived.extent();
    Extent its = block.extent();
    if (ours.events() != its.events() || ours.postings() != its.postings()) {
      return OptionalLong.of(its.first());
    }
    for (int index = 0; index < block.size(); index++) {
      if (!isSame(index)) {
        return OptionalLong.of(derived.position(index));
      }
      keysUsed.set(block.key(index));
    }
    return keysUsed.nextClearBit(its.keysBefore()) < its.keysAfter()
        ? OptionalLong.of(its.first())
        : OptionalLong.empty();
  }

  private boolean isSame(int index) {
    return derived.isDebit(index) == block.isDebit(index)
        && derived.minor(index) == block.minor(index)
        && derived.epochDay(index) == block.epochDay(index)
        && derived.position(index) == block.position(index)
        && isSameKey(derived.key(index), block.key(index))
        && isSameParty(derived.party(index), block.party(index))
        && derived
            .dictionary()
            .dimensions(derived.dimensions(index))
            .equals(block.dictionary().dimensions(block.dimensions(index)));
  }

  private boolean isSameKey(int ours, int its) {
    if (itsKeys[ours] == 0 && derived.dictionary().key(ours).equals(block.dictionary().key(its))) {
      itsKeys[ours] = its + 1;
    }
    return itsKeys[ours] == its + 1;
  }

  private boolean isSameParty(int ours, int its) {
    return (ours == Postings.NOBODY || its == Postings.NOBODY)
        ? ours == its
        : derived.dictionary().party(ours).equals(block.dictionary().party(its));
  }
}
