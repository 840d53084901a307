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

  /**
   * Without any value yet.
   *
   * @param count how many places there are, a power of two; with one place nothing is kept
   */
  KnownValues(int count) {
    places = new Known[count];
  }

  private record Known(Class<?> kind, Token text, Object value) {}

  /** The value of a kind that the last text was found to be, or null if it is not known. */
  @Nullable Object find(Class<?> kind, JsonCursor text) {
    Known known = places[place(text)];
    return known != null && known.kind == kind && text.isText(known.text) ? known.value : null;
  }

  /** Keeps what the last text was found to be. */
  void keep(Class<?> kind, JsonCursor text, Object value) {
    if (places.length > 1 && !text.isEscaped() && text.length() <= LONGEST) {
      places[place(text)] = new Known(kind, text.token(), value);
    }
  }

  private int place(JsonCursor text) {
    return (int) (text.hash() >>> Integer.SIZE) & (places.length - 1);
  }
}
