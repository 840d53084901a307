package org.unionledger.dues;

import java.util.List;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.Allocation;
import org.unionledger.money.Amount;

/**
 * How dues that were received are shared between the levels of the union, by weights.
 *
 * @param own the weight of this union's own share (留成), 0 to {@value #GREATEST_WEIGHT}
 * @param upper the weight of what is remitted upward (上缴)
 * @param lower the weight of what is passed on to the lower union (转拨)
 */
public record DuesSplit(int own, int upper, int lower) {
  /** The greatest weight of a share. */
  public static final int GREATEST_WEIGHT = 1_000_000;

  /** Everything is this union's own. */
  public static final DuesSplit ALL_OWN = new DuesSplit(1, 0, 0);

  /** Checks the weights. */
  public DuesSplit {
    boolean inRange =
        own >= 0
            && upper >= 0
            && lower >= 0
            && own <= GREATEST_WEIGHT
            && upper <= GREATEST_WEIGHT
            && lower <= GREATEST_WEIGHT;
    if (!inRange || own + upper + lower == 0) {
      throw new InvalidValueException(
          "split "
              + own
              + ":"
              + upper
              + ":"
              + lower
              + " is not valid; use weights of 0 to "
              + GREATEST_WEIGHT
              + ", at least one of them positive");
    }
  }

  /**
   * Shares out dues by largest remainder.
   *
   * @param paid what was received
   * @return the shares of this union, the upper and the lower ones, together exactly what was paid
   */
  public DuesShares share(Amount paid) {
    List<Amount> parts =
        Allocation.LARGEST_REMAINDER.allocate(
            paid, List.of((long) own, (long) upper, (long) lower));
    return new DuesShares(parts.get(0), parts.get(1), parts.get(2));
  }
}
