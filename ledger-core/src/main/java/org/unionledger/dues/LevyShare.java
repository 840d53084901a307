package org.unionledger.dues;

import org.unionledger.identity.InvalidValueException;

/**
 * The part of the levy that one level of the union gets.
 *
 * @param level whose part it is
 * @param basisPoints how much in 1/100 of a per cent, 1 to {@value SplitPlan#WHOLE}
 */
public record LevyShare(UnionLevel level, int basisPoints) {
  /** Checks the number. */
  public LevyShare {
    if (basisPoints < 1 || basisPoints > SplitPlan.WHOLE) {
      throw new InvalidValueException(
          "share of " + basisPoints + " basis points is not valid; use 1 to " + SplitPlan.WHOLE);
    }
  }
}
