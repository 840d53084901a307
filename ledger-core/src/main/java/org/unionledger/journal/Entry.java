package org.unionledger.journal;

/**
 * A recorded envelope and its place in the journal.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param position its place: 1 for the first entry ever, without gaps from there
 * @param envelope what was recorded, with the exact bytes that are stored
 */
public record Entry(long position, Envelope envelope) {

  /**
   * @throws IllegalArgumentException if the position is not 1 or more
   */
  public Entry {
    if (position < 1) {
      throw new IllegalArgumentException(
          "An entry cannot be at position " + position + ": the first one is 1");
    }
  }
}
