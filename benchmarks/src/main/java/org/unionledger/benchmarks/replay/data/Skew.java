package org.unionledger.benchmarks.replay.data;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A choice among ranks of which the n-th is made 1/n times as often as the first (Zipf). */
final class Skew {
  private static final long FIRST = 1_000_000_000L;

  private final long[] sums;

  Skew(int ranks) {
    sums = new long[ranks];
    long sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += FIRST / (rank + 1);
      sums[rank] = sum;
    }
  }

  /** A rank from 0 to the number of ranks less 1. */
  int pick(RandomGenerator random) {
    int found = Arrays.binarySearch(sums, random.nextLong(sums[sums.length - 1]) + 1);
    return found < 0 ? -found - 1 : found;
  }
}
