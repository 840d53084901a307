package org.unionledger.journal;

/**
 * One column of a block: what was derived from a run of entries, kept so that they need not be read
 * again.
 *
 * <p>Blocks are safe to lose. The journal keeps their bytes and says nothing about them: whoever
 * reads a column decides whether to believe it.
 *
 * @param name what the column holds, 1 to 64 characters
 * @param first the position of the run's first entry, 1 or more
 * @param bytes its content, at most {@link #MOST_BYTES}; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Columns are large, and few; they are handed on as read.
public record BlockColumn(String name, long first, byte[] bytes) {

  /** The longest column that is kept, in bytes. */
  public static final int MOST_BYTES = 64 * 1024 * 1024;

  /**
   * @throws IllegalArgumentException if one of them is out of its limits
   */
  public BlockColumn {
    Text.name("The name of a column", name, 64);
    if (first < 1) {
      throw new IllegalArgumentException(
          "A block cannot begin at position " + first + ": the first entry is at 1");
    }
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "Column %s has %d bytes: keep one of at most %d"
              .formatted(name, bytes.length, MOST_BYTES));
    }
  }
}
