package org.unionledger.json;

import org.jspecify.annotations.Nullable;
import org.unionledger.journal.canonical.JsonCursor;
import org.unionledger.journal.canonical.Token;

/**
 * Values that were read lately, by the bytes that they were read from: books, accounts and parties
 * come again and again, and need not be decoded, checked and kept again each time. It has a fixed
 * number of places; each text has one, and whatever comes later takes it. For one thread.
 */
final class KnownValues {
  /** Longer texts hardly come again. */
  private static final int LONGEST = 192;

  private final @Nullable Known[] places;
  private final int shift;

  /**
   * Without any value yet.
   *
   * @param bits the places are so many doublings of one
   */
  KnownValues(int bits) {
    places = new Known[1 << bits];
    shift = Long.SIZE - bits;
  }

  private record Known(Class<?> kind, Token text, Object value) {}

  /** The value of a kind that the last text was found to be, or null if it is not known. */
  @Nullable Object find(Class<?> kind, JsonCursor text) {
    Known known = places[(int) (text.hash() >>> shift)];
    return known != null && known.kind == kind && text.isText(known.text) ? known.value : null;
  }

  /** Keeps what the last text was found to be. */
  void keep(Class<?> kind, JsonCursor text, Object value) {
    if (!text.isEscaped() && text.length() <= LONGEST) {
      places[(int) (text.hash() >>> shift)] = new Known(kind, text.token(), value);
    }
  }
}
