package org.unionledger.journal.canonical;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once, the first of them lowest. */
final class Words {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = 0x8080_8080_8080_8080L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;
  private static final long DELETES = 0x7f * ONES;

  private Words() {}

  /** The word at an index, with zeros for what lies beyond the limit. */
  static long at(byte[] bytes, int index, int limit) {
    return index <= limit - Long.BYTES ? (long) LONGS.get(bytes, index) : last(bytes, index, limit);
  }

  private static long last(byte[] bytes, int index, int limit) {
    long word = 0;
    for (int last = limit - 1; last >= index; last--) {
      word = (word << Byte.SIZE) | (bytes[last] & 0xff);
    }
    return word;
  }

  /** A mask of so many of the first bytes, fewer than all eight. */
  static long first(int count) {
    return (1L << (count * Byte.SIZE)) - 1;
  }

  /**
   * How many bytes stand before the first quote, backslash or control character below U+0020; 8 if
   * there is none. A carry can only add marks above the first true one.
   */
  static int plainBytes(long word) {
    long marks =
        (zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES) | ((word - SPACES) & ~word)) & HIGHS;
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** Has a high bit if some byte is not ASCII or is U+007F, and perhaps if one looks alike. */
  static long unusual(long word) {
    return word | zeros(word ^ DELETES);
  }

  /** Whether such words have no high bit. */
  static boolean isUsual(long unusual) {
    return (unusual & HIGHS) == 0;
  }

  private static long zeros(long word) {
    return (word - ONES) & ~word;
  }

  /** Mixes a word into a hash, of which the upper bits are the best. */
  static long mixed(long hash, long word) {
    return (Long.rotateLeft(hash, 25) ^ word) * 0x9e37_79b9_7f4a_7c15L;
  }
}
