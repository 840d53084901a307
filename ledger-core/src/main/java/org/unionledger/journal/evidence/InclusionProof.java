package org.unionledger.journal.evidence;

import java.util.List;

/**
 * The proof that a leaf is at its place in a tree: the hashes that lead from it to the root.
 *
 * @param index which leaf, counted from 0: the entry at position 1 has index 0
 * @param size how many leaves the tree has
 * @param path the roots of the subtrees beside the way, from the leaf up
 */
public record InclusionProof(long index, long size, List<Hash> path) {

  /**
   * @throws IllegalArgumentException unless 0 ≤ {@code index} &lt; {@code size} and the path has
   *     exactly as many hashes as the way from that leaf to the root
   */
  public InclusionProof {
    requireInside(index, size);
    int length = length(index, size);
    if (path.size() != length) {
      throw new IllegalArgumentException(
          "The proof for leaf %d of %d has %d hashes, not %d"
              .formatted(index, size, length, path.size()));
    }
    path = List.copyOf(path);
  }

  static void requireInside(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException(
          "A tree of %d leaves has no leaf with index %d".formatted(size, index));
    }
  }

  /** Says whether this proves that {@code leaf} is at the index in the tree with that head. */
  public boolean proves(Hash leaf, TreeHead head) {
    return head.size() == size && head.root().equals(root(leaf));
  }

  /** Returns the root that the tree has if {@code leaf} is at the index. */
  public Hash root(Hash leaf) {
    return root(leaf, index, size, path.size(), new Hasher());
  }

  /** The root of a subtree from its leaf and the hashes below {@code depth} in the path. */
  private Hash root(Hash leaf, long at, long leaves, int depth, Hasher hasher) {
    if (leaves == 1) {
      return leaf;
    }
    Hash beside = path.get(depth - 1);
    long left = Tiles.left(leaves);
    return at < left
        ? hasher.node(root(leaf, at, left, depth - 1, hasher), beside)
        : hasher.node(beside, root(leaf, at - left, leaves - left, depth - 1, hasher));
  }

  private static int length(long index, long size) {
    int length = 0;
    long at = index;
    long leaves = size;
    while (leaves > 1) {
      long left = Tiles.left(leaves);
      boolean isLeft = at < left;
      at = isLeft ? at : at - left;
      leaves = isLeft ? left : leaves - left;
      length++;
    }
    return length;
  }
}
