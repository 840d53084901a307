package org.unionledger.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unionledger.identity.InvalidValueException;

/**
 * How an amount is shared out by weights so that the parts add up to it exactly. Who gets what
 * cannot be divided is a choice, and it has a name.
 */
public enum Allocation {
  /**
   * Each part is rounded down; what is left goes, one minor unit each, to the parts with the
   * largest remainders, and among equal remainders to the one named first.
   */
  LARGEST_REMAINDER {
    @Override
    void giveOut(long rest, long[] parts, BigInteger[] remainders) {
      List<Integer> byRemainder =
          IntStream.range(0, parts.length)
              .boxed()
              .sorted(Comparator.comparing((Integer index) -> remainders[index]).reversed())
              .toList();
      for (int given = 0; given < rest; given++) {
        parts[byRemainder.get(given)]++;
      }
    }
  },

  /** Each part is rounded down; the first part gets all that is left. */
  FIRST_GETS_THE_REST {
    @Override
    void giveOut(long rest, long[] parts, BigInteger[] remainders) {
      parts[0] += rest;
    }
  };

  abstract void giveOut(long rest, long[] parts, BigInteger[] remainders);

  /**
   * Shares out an amount.
   *
   * @param total what to share out, zero or more
   * @param weights one weight of zero or more for each part, not all zero
   * @return one part for each weight, in their order, together exactly the total
   * @throws InvalidValueException if the total is negative, a weight is negative, or none is
   *     positive
   */
  public List<Amount> allocate(Amount total, List<Long> weights) {
    BigInteger sum =
        weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    if (total.isNegative()
        || sum.signum() == 0
        || weights.stream().anyMatch(weight -> weight < 0)) {
      throw new InvalidValueException(
          "cannot share out "
              + total
              + " by "
              + weights
              + "; use an amount and weights of zero or more, at least one of them positive");
    }
    long[] parts = new long[weights.size()];
    BigInteger[] remainders = new BigInteger[weights.size()];
    long rest = total.minor();
    for (int index = 0; index < parts.length; index++) {
      BigInteger[] divided =
          BigInteger.valueOf(total.minor())
              .multiply(BigInteger.valueOf(weights.get(index)))
              .divideAndRemainder(sum);
      parts[index] = divided[0].longValueExact();
      remainders[index] = divided[1];
      rest -= parts[index];
    }
    giveOut(rest, parts, remainders);
    List<Amount> shares = new ArrayList<>(parts.length);
    for (long part : parts) {
      shares.add(new Amount(part, total.unit()));
    }
    return List.copyOf(shares);
  }
}
