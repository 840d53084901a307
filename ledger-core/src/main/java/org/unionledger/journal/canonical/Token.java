package org.unionledger.journal.canonical;

import java.nio.charset.StandardCharsets;

/** Some bytes, ready to be compared with what stands somewhere. This class is immutable. */
public final class Token {
  private final byte[] bytes;
  private final int length;

  /** The first eight bytes, of which the mask says which there are, and the last eight. */
  private final long head;

  private final long mask;
  private final long tail;

  /**
   * Takes over an array that nobody else keeps.
   *
   * @param bytes any bytes
   */
  public Token(byte[] bytes) {
    this.bytes = bytes;
    this.length = bytes.length;
    this.head = Words.at(bytes, 0, length);
    this.mask = length < Long.BYTES ? Words.first(length) : -1;
    this.tail = Words.at(bytes, Math.max(0, length - Long.BYTES), length);
  }

  /** The bytes of a text in UTF-8. */
  public static Token of(String text) {
    return new Token(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** Whether they stand at an index of others, which end at a limit. */
  boolean isAt(byte[] others, int index, int limit) {
    if (((Words.at(others, index, limit) ^ head) & mask) != 0) {
      return false;
    }
    return length <= Long.BYTES
        || (Words.at(others, index + length - Long.BYTES, limit) == tail
            && (length <= 2 * Long.BYTES || isMiddleAt(others, index, limit)));
  }

  private boolean isMiddleAt(byte[] others, int index, int limit) {
    for (int next = Long.BYTES; next < length - Long.BYTES; next += Long.BYTES) {
      if (Words.at(others, index + next, limit) != Words.at(bytes, next, length)) {
        return false;
      }
    }
    return true;
  }

  /** What they say. */
  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
