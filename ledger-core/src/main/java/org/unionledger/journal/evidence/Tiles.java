package org.unionledger.journal.evidence;

import java.util.List;

/** The geometry of tiles, and how hashes combine to the root of the tree over them. */
final class Tiles {

  /** How many levels of the tree one tile spans: 2⁸ is 256. */
  static final int HEIGHT = 8;

  /** How many levels of tiles a tree of up to 2⁶³ − 1 leaves can have. */
  static final int LEVELS = 8;

  private Tiles() {}

  /**
   * How many leaves the left subtree of a tree has: the largest power of two below its size.
   *
   * @param size 2 or more
   */
  static long left(long size) {
    return Long.highestOneBit(size - 1);
  }

  /**
   * Stored hashes, as many as were asked for.
   *
   * @throws IllegalStateException if there are fewer or more
   */
  static List<Hash> read(HashTiles tiles, int level, long from, int count) {
    List<Hash> hashes = tiles.hashes(level, from, count);
    if (hashes.size() != count) {
      throw new IllegalStateException(
          "Asked for %d hashes of level %d from number %d, the tiles gave %d: they are incomplete"
              .formatted(count, level, from, hashes.size()));
    }
    return hashes;
  }

  /** The root of a tree of which these are the roots of the complete subtrees, largest first. */
  static Hash join(List<Hash> roots, Hasher hasher) {
    if (roots.isEmpty()) {
      return Hash.ofEmptyTree();
    }
    Hash joined = roots.getLast();
    for (int i = roots.size() - 2; i >= 0; i--) {
      joined = hasher.node(roots.get(i), joined);
    }
    return joined;
  }

  /** The root of a complete tree over these, which are a power of two in number. */
  static Hash complete(List<Hash> hashes, Hasher hasher) {
    if (hashes.size() == 1) {
      return hashes.getFirst();
    }
    int half = hashes.size() / 2;
    return hasher.node(
        complete(hashes.subList(0, half), hasher),
        complete(hashes.subList(half, hashes.size()), hasher));
  }
}
