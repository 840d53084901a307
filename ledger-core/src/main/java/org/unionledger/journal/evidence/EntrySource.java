package org.unionledger.journal.evidence;

import java.util.List;

/** Where the bytes of recorded entries are read from, to be written elsewhere. */
@FunctionalInterface
public interface EntrySource {

  /**
   * Returns entries one after another.
   *
   * @param from the index of the first, counted from 0: the entry at position 1 has index 0
   * @param count how many: 1 to 256
   * @return exactly {@code count} entries, each with its exact recorded bytes
   */
  List<byte[]> entries(long from, int count);
}
