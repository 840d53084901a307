package org.unionledger.journal.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes proofs about a tree from its stored hashes.
 *
 * <p>Any size up to that of the stored tree can be asked about, also a past one. A proof costs a
 * number of reads and hashes that grows with the logarithm of the size. An instance keeps nothing
 * and is as thread-safe as its tiles.
 */
public final class Prover {

  private final HashTiles tiles;

  /** Creates a prover over stored hashes. */
  public Prover(HashTiles tiles) {
    this.tiles = tiles;
  }

  /**
   * Returns the root of the tree of the first {@code size} leaves.
   *
   * @throws IllegalArgumentException if {@code size} is negative
   */
  public Hash root(long size) {
    if (size < 0) {
      throw new IllegalArgumentException("A tree has 0 leaves or more, not " + size);
    }
    return range(0, size, new Hasher());
  }

  /**
   * Returns the proof that a leaf is in the tree of the first {@code size} leaves.
   *
   * @param index which leaf, counted from 0
   * @throws IllegalArgumentException unless 0 ≤ {@code index} &lt; {@code size}
   */
  public InclusionProof inclusion(long index, long size) {
    InclusionProof.requireInside(index, size);
    var hasher = new Hasher();
    var path = new ArrayList<Hash>();
    long from = 0;
    long to = size;
    while (to - from > 1) {
      long middle = from + Tiles.left(to - from);
      if (index < middle) {
        path.add(range(middle, to, hasher));
        to = middle;
      } else {
        path.add(range(from, middle, hasher));
        from = middle;
      }
    }
    Collections.reverse(path);
    return new InclusionProof(index, size, path);
  }

  /**
   * Returns the proof that the tree of the first {@code to} leaves begins with the tree of the
   * first {@code from}.
   *
   * @throws IllegalArgumentException unless 0 &lt; {@code from} ≤ {@code to}
   */
  public ConsistencyProof consistency(long from, long to) {
    ConsistencyProof.requireOrder(from, to);
    var hasher = new Hasher();
    var path = new ArrayList<Hash>();
    long start = 0;
    long end = to;
    while (end > from) {
      long middle = start + Tiles.left(end - start);
      if (from <= middle) {
        path.add(range(middle, end, hasher));
        end = middle;
      } else {
        path.add(range(start, middle, hasher));
        start = middle;
      }
    }
    // The earlier root itself is known to whoever asks.
    if (start > 0) {
      path.add(range(start, end, hasher));
    }
    Collections.reverse(path);
    return new ConsistencyProof(from, to, path);
  }

  /** The root over leaves of which the first lies where a subtree of that size may begin. */
  private Hash range(long from, long to, Hasher hasher) {
    var roots = new ArrayList<Hash>();
    long at = from;
    while (at < to) {
      int height = 63 - Long.numberOfLeadingZeros(to - at);
      roots.add(subtree(height, at >> height, hasher));
      at += 1L << height;
    }
    return Tiles.join(roots, hasher);
  }

  /** The root of the complete subtree of 2^height leaves with this number in its level. */
  private Hash subtree(int height, long index, Hasher hasher) {
    int level = height / Tiles.HEIGHT;
    int inside = height % Tiles.HEIGHT;
    List<Hash> hashes = Tiles.read(tiles, level, index << inside, 1 << inside);
    return Tiles.complete(hashes, hasher);
  }
}
