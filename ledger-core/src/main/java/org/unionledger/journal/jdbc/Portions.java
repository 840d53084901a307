package org.unionledger.journal.jdbc;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a list into portions that one statement each can take. Their sizes are powers of two, so
 * that there are few texts to prepare, whatever comes.
 */
final class Portions {
  private Portions() {}

  /** The portions, the largest first, none with more than {@code most} elements. */
  static <T> List<List<T>> of(List<T> all, int most) {
    List<List<T>> portions = new ArrayList<>();
    int start = 0;
    while (start < all.size()) {
      int size = Integer.highestOneBit(Math.min(most, all.size() - start));
      portions.add(all.subList(start, start + size));
      start += size;
    }
    return portions;
  }
}
