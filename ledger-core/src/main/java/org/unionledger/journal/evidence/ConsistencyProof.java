package org.unionledger.journal.evidence;

import java.util.List;

/**
 * The proof that a tree was only added to: that the first leaves of a later tree are the leaves of
 * an earlier one.
 *
 * <p>From the empty tree nothing can be proved, and nothing needs to be: every tree extends it.
 *
 * @param from how many leaves the earlier tree has: 1 or more
 * @param to how many leaves the later tree has
 * @param path the hashes from which both roots can be computed, from the leaves up
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

  /**
   * @throws IllegalArgumentException unless 0 &lt; {@code from} ≤ {@code to} and the path has
   *     exactly as many hashes as a proof between these sizes needs
   */
  public ConsistencyProof {
    requireOrder(from, to);
    int length = length(from, to);
    if (path.size() != length) {
      throw new IllegalArgumentException(
          "The proof from %d to %d leaves has %d hashes, not %d"
              .formatted(from, to, length, path.size()));
    }
    path = List.copyOf(path);
  }

  static void requireOrder(long from, long to) {
    if (from <= 0 || from > to) {
      throw new IllegalArgumentException(
          "A tree of %d leaves cannot be proved to extend one of %d: give sizes from 1 up"
              .formatted(to, from));
    }
  }

  /** Says whether this proves that the later tree begins with the leaves of the earlier one. */
  public boolean proves(TreeHead earlier, TreeHead later) {
    if (earlier.size() != from || later.size() != to) {
      return false;
    }
    var roots = roots(earlier.root(), from, to, path.size(), new Hasher());
    return roots.earlier().equals(earlier.root()) && roots.later().equals(later.root());
  }

  /** The roots of both trees, cut to the leaves of one subtree of the later. */
  private record Roots(Hash earlier, Hash later) {}

  /**
   * Follows the edge of the earlier tree down to where a subtree ends with it, then back up. As
   * long as the edge goes left only, that subtree is the earlier tree itself.
   */
  private Roots roots(Hash known, long cut, long leaves, int depth, Hasher hasher) {
    if (cut == leaves) {
      Hash whole = depth == 0 ? known : path.get(0);
      return new Roots(whole, whole);
    }
    Hash beside = path.get(depth - 1);
    long left = Tiles.left(leaves);
    if (cut <= left) {
      var inner = roots(known, cut, left, depth - 1, hasher);
      return new Roots(inner.earlier(), hasher.node(inner.later(), beside));
    }
    var inner = roots(known, cut - left, leaves - left, depth - 1, hasher);
    return new Roots(hasher.node(beside, inner.earlier()), hasher.node(beside, inner.later()));
  }

  private static int length(long from, long to) {
    int length = 0;
    long cut = from;
    long leaves = to;
    while (cut < leaves) {
      long left = Tiles.left(leaves);
      boolean isLeft = cut <= left;
      cut = isLeft ? cut : cut - left;
      leaves = isLeft ? left : leaves - left;
      length++;
    }
    boolean isEarlierTreeItself = cut == from;
    return isEarlierTreeItself ? length : length + 1;
  }
}
