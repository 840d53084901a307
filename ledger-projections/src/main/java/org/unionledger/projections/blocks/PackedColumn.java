package org.unionledger.projections.blocks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Whole numbers in few bytes: as many for each as most of them need above a common base, then those
 * that need more. In order: bytes for each number, base, how many exceptions; the numbers; the
 * index and the value of each exception. All in little-endian order.
 */
final class PackedColumn {
  private static final VarHandle SHORTS = view(short[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle LONGS = view(long[].class);

  private static final int HEAD = 1 + Long.BYTES + Integer.BYTES;
  private static final int EXCEPTION = Integer.BYTES + Long.BYTES;
  private static final int[] WIDTHS = {0, 1, 2, 3, 4, Long.BYTES};

  private PackedColumn() {}

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /** How wide the numbers are, and from which base on. */
  private record Layout(int width, long base, int exceptions) {
    private long bytes(int size) {
      return (long) size * width + (long) exceptions * EXCEPTION;
    }

    private boolean fits(long value) {
      return width == Long.BYTES || Long.compareUnsigned(value - base, range(width)) <= 0;
    }
  }

  /** The greatest number of so many bytes. */
  private static long range(int width) {
    return width == Long.BYTES ? -1 : (1L << (Byte.SIZE * width)) - 1;
  }

  static byte[] pack(long[] values, int size) {
    Layout layout = layout(Arrays.copyOf(values, size));
    int width = layout.width();
    ByteBuffer packed =
        ByteBuffer.allocate(Math.toIntExact(HEAD + layout.bytes(size)))
            .order(ByteOrder.LITTLE_ENDIAN)
            .put((byte) width)
            .putLong(layout.base())
            .putInt(layout.exceptions());
    int exceptions = HEAD + size * width;
    for (int index = 0; index < size; index++) {
      long above = values[index] - layout.base();
      if (!layout.fits(values[index])) {
        packed.putInt(exceptions, index).putLong(exceptions + Integer.BYTES, values[index]);
        exceptions += EXCEPTION;
        above = 0;
      }
      for (int place = 0; place < width; place++) {
        packed.put((byte) (above >>> (Byte.SIZE * place)));
      }
    }
    return packed.array();
  }

  private static Layout layout(long[] sorted) {
    Arrays.sort(sorted);
    Layout best = new Layout(Long.BYTES, 0, 0);
    for (int width : WIDTHS) {
      Layout layout = width == Long.BYTES ? best : layout(sorted, width);
      if (layout.bytes(sorted.length) < best.bytes(sorted.length)) {
        best = layout;
      }
    }
    return best;
  }

  /** The base above which most numbers are of this width. */
  private static Layout layout(long[] sorted, int width) {
    long range = range(width);
    int base = 0;
    int most = 0;
    int end = 0;
    for (int begin = 0; begin < sorted.length; begin++) {
      while (end < sorted.length && Long.compareUnsigned(sorted[end] - sorted[begin], range) <= 0) {
        end++;
      }
      if (end - begin > most) {
        most = end - begin;
        base = begin;
      }
    }
    return new Layout(width, sorted.length == 0 ? 0 : sorted[base], sorted.length - most);
  }

  /**
   * Unpacks as many numbers as are wanted.
   *
   * @throws IllegalArgumentException if these are not the bytes of so many numbers
   */
  static void unpack(byte[] packed, long[] values, int size) {
    Layout layout = readLayout(packed, size);
    long base = layout.base();
    switch (layout.width()) {
      case 0 -> Arrays.fill(values, 0, size, base);
      case 1 -> {
        for (int i = 0; i < size; i++) {
          values[i] = base + (packed[HEAD + i] & 0xFF);
        }
      }
      case 2 -> {
        for (int i = 0; i < size; i++) {
          values[i] = base + ((short) SHORTS.get(packed, HEAD + 2 * i) & 0xFFFF);
        }
      }
      case 3 -> {
        for (int i = 0; i < size; i++) {
          values[i] = base + ((int) INTS.get(packed, HEAD - 1 + 3 * i) >>> Byte.SIZE);
        }
      }
      case 4 -> {
        for (int i = 0; i < size; i++) {
          values[i] = base + Integer.toUnsignedLong((int) INTS.get(packed, HEAD + 4 * i));
        }
      }
      default -> {
        for (int i = 0; i < size; i++) {
          values[i] = base + (long) LONGS.get(packed, HEAD + 8 * i);
        }
      }
    }
    ByteBuffer exceptions = exceptions(packed, layout, size);
    while (exceptions.hasRemaining()) {
      values[index(exceptions, size)] = exceptions.getLong();
    }
  }

  /**
   * Unpacks as many numbers as are wanted, none of which needs more than 32 bits.
   *
   * @throws IllegalArgumentException if these are not the bytes of so many such numbers
   */
  static void unpack(byte[] packed, int[] values, int size) {
    Layout layout = readLayout(packed, size);
    int base = narrow(layout.base());
    switch (layout.width()) {
      case 0 -> Arrays.fill(values, 0, size, base);
      case 1 -> {
        for (int i = 0; i < size; i++) {
          values[i] = base + (packed[HEAD + i] & 0xFF);
        }
      }
      case 2 -> {
        for (int i = 0; i < size; i++) {
          values[i] = base + ((short) SHORTS.get(packed, HEAD + 2 * i) & 0xFFFF);
        }
      }
      case 3 -> {
        for (int i = 0; i < size; i++) {
          values[i] = base + ((int) INTS.get(packed, HEAD - 1 + 3 * i) >>> Byte.SIZE);
        }
      }
      default -> {
        long[] wide = new long[size];
        unpack(packed, wide, size);
        for (int i = 0; i < size; i++) {
          values[i] = narrow(wide[i]);
        }
      }
    }
    ByteBuffer exceptions = exceptions(packed, layout, size);
    while (exceptions.hasRemaining()) {
      values[index(exceptions, size)] = narrow(exceptions.getLong());
    }
  }

  private static Layout readLayout(byte[] packed, int size) {
    if (packed.length < HEAD) {
      throw new IllegalArgumentException("a packed column of " + packed.length + " bytes");
    }
    ByteBuffer head = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    Layout layout = new Layout(head.get(), head.getLong(), head.getInt());
    if (Arrays.binarySearch(WIDTHS, layout.width()) < 0
        || layout.exceptions() < 0
        || HEAD + layout.bytes(size) != packed.length) {
      throw new IllegalArgumentException(
          "%s in %d bytes for %d numbers".formatted(layout, packed.length, size));
    }
    return layout;
  }

  private static ByteBuffer exceptions(byte[] packed, Layout layout, int size) {
    int begin = HEAD + size * layout.width();
    return ByteBuffer.wrap(packed, begin, packed.length - begin).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int index(ByteBuffer exceptions, int size) {
    int index = exceptions.getInt();
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("exception " + index + " of " + size + " numbers");
    }
    return index;
  }

  private static int narrow(long value) {
    if (value != (int) value) {
      throw new IllegalArgumentException(value + " needs more than 32 bits");
    }
    return (int) value;
  }
}
