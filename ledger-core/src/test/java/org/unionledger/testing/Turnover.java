package org.unionledger.testing;

import java.math.BigInteger;

/**
 * What was posted on both sides of an account, in minor units; red letters count as negative.
 *
 * @param debit the sum of the debits
 * @param credit the sum of the credits
 */
public record Turnover(BigInteger debit, BigInteger credit) {
  /** Touched by nothing yet. */
  public static final Turnover NONE = new Turnover(BigInteger.ZERO, BigInteger.ZERO);

  /** This turnover with one more line. */
  public Turnover plus(boolean onDebit, BigInteger minor) {
    return onDebit
        ? new Turnover(debit.add(minor), credit)
        : new Turnover(debit, credit.add(minor));
  }
}
