package org.unionledger.journal.damage;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What can happen to the bytes of a file, each in a random place. */
enum FileDamage {
  BIT_FLIPPED,
  BYTE_CHANGED,
  PAGES_SWAPPED,
  RANGES_SWAPPED,
  RANGE_DELETED,
  RANGE_INSERTED,
  TRUNCATED,
  PAGE_ZEROED,
  PAGE_OF_OLDER_FILE,
  OLDER_FILE;

  private static final int PAGE = 4_096;
  private static final int LONGEST_RANGE = 3 * PAGE;

  /**
   * Returns the damaged bytes.
   *
   * @param bytes what there is, at least two pages of it
   * @param older what there was earlier in the file's life
   */
  byte[] of(byte[] bytes, byte[] older, SplittableRandom random) {
    byte[] damaged = bytes.clone();
    int at = random.nextInt(bytes.length);
    int page = page(bytes, random);
    int length = Math.min(1 + random.nextInt(LONGEST_RANGE), bytes.length - at);
    switch (this) {
      case BIT_FLIPPED -> damaged[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      case BYTE_CHANGED -> damaged[at] ^= (byte) (1 + random.nextInt(255));
      case PAGES_SWAPPED -> swap(damaged, page, page(bytes, random), PAGE);
      case RANGES_SWAPPED -> {
        int other = random.nextInt(bytes.length);
        swap(damaged, at, other, Math.min(length, bytes.length - other));
      }
      case RANGE_DELETED -> {
        System.arraycopy(bytes, at + length, damaged, at, bytes.length - at - length);
        damaged = Arrays.copyOf(damaged, bytes.length - length);
      }
      case RANGE_INSERTED -> {
        damaged = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, damaged, at + length, bytes.length - at);
      }
      case TRUNCATED -> damaged = Arrays.copyOf(bytes, at);
      case PAGE_ZEROED -> Arrays.fill(damaged, page, page + PAGE, (byte) 0);
      case PAGE_OF_OLDER_FILE -> {
        int from = older.length == 0 ? 0 : page(older, random);
        int to = Math.min(from + PAGE, Math.min(older.length, bytes.length));
        System.arraycopy(older, from, damaged, from, Math.max(0, to - from));
      }
      case OLDER_FILE -> damaged = older.clone();
    }
    return damaged;
  }

  private static int page(byte[] bytes, SplittableRandom random) {
    return PAGE * random.nextInt(bytes.length / PAGE);
  }

  /** Where the ranges overlap, what comes of it is a damage like any other. */
  private static void swap(byte[] bytes, int one, int other, int length) {
    int shared = Math.min(length, bytes.length - Math.max(one, other));
    byte[] first = Arrays.copyOfRange(bytes, one, one + shared);
    System.arraycopy(bytes, other, bytes, one, shared);
    System.arraycopy(first, 0, bytes, other, shared);
  }
}
