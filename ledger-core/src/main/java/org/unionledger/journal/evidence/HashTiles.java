package org.unionledger.journal.evidence;

import java.util.List;

/**
 * The stored hashes of a tree: at level 0 those of the leaves, at level 1 those of complete
 * subtrees of 256 leaves, at level {@code n} those of complete subtrees of 256ⁿ leaves.
 *
 * <p>This is the tile structure of C2SP tlog-tiles. Everything in between is combined from it.
 */
@FunctionalInterface
public interface HashTiles {

  /** How many hashes of one level make one hash of the level above, and fill one tile. */
  int WIDTH = 256;

  /**
   * Returns stored hashes of one level, in their order.
   *
   * <p>A {@link Prover} asks for at most {@link #WIDTH} hashes that lie in one tile.
   *
   * @param level 0 to 7
   * @param from the number of the first hash in its level, counted from 0
   * @param count how many
   * @return exactly {@code count} hashes
   */
  List<Hash> hashes(int level, long from, int count);

  /** Takes the hashes that become complete while a tree grows, to be stored. */
  @FunctionalInterface
  interface Sink {

    /**
     * Takes one hash. Within a level they come in order.
     *
     * @param level 0 (leaves) to 7
     * @param index the number of the hash in its level, counted from 0
     */
    void add(int level, long index, Hash hash);
  }
}
