package org.unionledger.journal;

/**
 * Where an append was recorded: all positions from {@code first} to {@code last}, in the order of
 * the envelopes.
 *
 * @param first the position of the first entry, 1 or more
 * @param last the position of the last entry, which is the journal's head after this append
 */
public record AppendResult(long first, long last) {

  /**
   * @throws IllegalArgumentException if the positions are not in order
   */
  public AppendResult {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "No append can be recorded from position " + first + " to " + last);
    }
  }
}
