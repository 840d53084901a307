package org.unionledger.journal.evidence;

/**
 * What a Merkle tree is known by: how many leaves it has, and its root.
 *
 * <p>Two trees with equal heads have equal leaves in equal order.
 *
 * @param size how many leaves: 0 or more
 * @param root the hash over all of them
 */
public record TreeHead(long size, Hash root) {

  /**
   * @throws IllegalArgumentException if the size is negative, or it is 0 and the root is not that
   *     of the empty tree
   */
  public TreeHead {
    if (size < 0) {
      throw new IllegalArgumentException("A tree has 0 leaves or more, not " + size);
    }
    if (size == 0 && !root.equals(Hash.ofEmptyTree())) {
      throw new IllegalArgumentException(
          "A tree without leaves has the root %s, not %s".formatted(Hash.ofEmptyTree(), root));
    }
  }
}
