package org.unionledger.journal.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * The growing edge of a Merkle tree: the roots of its largest complete subtrees, from left to
 * right.
 *
 * <p>A tree of 13 leaves has the frontier of its subtrees of 8, 4 and 1 leaves. That is all one
 * must keep to add leaves and to know the root: at most 63 hashes, whatever the size. This class is
 * immutable and thread-safe.
 */
public final class Frontier {

  private static final Frontier EMPTY = new Frontier(0, List.of());

  private final long size;
  private final List<Hash> roots;

  private Frontier(long size, List<Hash> roots) {
    this.size = size;
    this.roots = roots;
  }

  /** Returns the frontier of the tree without leaves. */
  public static Frontier empty() {
    return EMPTY;
  }

  /**
   * Reads what {@link #bytes} returned.
   *
   * @throws IllegalArgumentException if {@code size} is negative, or the bytes are not 32 for each
   *     complete subtree in a tree of that size
   */
  public static Frontier parse(long size, byte[] bytes) {
    if (size < 0) {
      throw new IllegalArgumentException("A tree has 0 leaves or more, not " + size);
    }
    int expected = Long.bitCount(size) * Hash.BYTES;
    if (bytes.length != expected) {
      throw new IllegalArgumentException(
          "The frontier of %d leaves has %d bytes, not %d".formatted(size, expected, bytes.length));
    }
    return new Frontier(size, Bytes.toHashes(bytes));
  }

  /** Returns how many leaves the tree has. */
  public long size() {
    return size;
  }

  /** Returns the frontier after one more leaf. */
  public Frontier with(Hash leaf) {
    return withAll(List.of(leaf));
  }

  /** Returns the frontier after these leaves, in their order. */
  public Frontier withAll(List<Hash> leaves) {
    return withAll(leaves, (level, index, hash) -> {});
  }

  /**
   * Returns the frontier after these leaves, in their order, and hands over every hash that the
   * tiles of the grown tree have and those of this tree have not: the leaves themselves, and the
   * roots of subtrees of 256, 65,536 … leaves that they complete.
   *
   * @throws ArithmeticException if the tree would have more than 2⁶³ − 1 leaves
   */
  public Frontier withAll(List<Hash> leaves, HashTiles.Sink tiles) {
    var hasher = new Hasher();
    var grown = new ArrayList<>(roots);
    long count = size;
    for (Hash leaf : leaves) {
      count = Math.addExact(count, 1);
      tiles.add(0, count - 1, leaf);
      Hash root = leaf;
      int completed = Long.numberOfTrailingZeros(count);
      for (int height = 1; height <= completed; height++) {
        root = hasher.node(grown.removeLast(), root);
        if (height % Tiles.HEIGHT == 0) {
          tiles.add(height / Tiles.HEIGHT, (count >> height) - 1, root);
        }
      }
      grown.add(root);
    }
    return new Frontier(count, List.copyOf(grown));
  }

  /** Returns the root of the whole tree. */
  public Hash root() {
    return Tiles.join(roots, new Hasher());
  }

  /** Returns size and root. */
  public TreeHead head() {
    return new TreeHead(size, root());
  }

  /** Returns the hashes one after another, the largest subtree's first: 32 bytes each. */
  public byte[] bytes() {
    return Bytes.of(roots);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frontier frontier
        && size == frontier.size
        && roots.equals(frontier.roots);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(size) + roots.hashCode();
  }

  /** Returns size and root for messages. */
  @Override
  public String toString() {
    return "Frontier of %d leaves with root %s".formatted(size, root());
  }
}
