package org.unionledger.refusal;

import org.unionledger.money.DecimalAmount;

/** What is wrong with an amount. Lines are counted from 1; a single amount is line 1. */
public sealed interface AmountRefusal extends Refusal {

  /**
   * The unit was never declared.
   *
   * @param unit its code
   * @param line which line
   */
  record UnitUnknown(String unit, int line) implements AmountRefusal {}

  /**
   * The amount has more decimal places than its unit.
   *
   * @param amount the amount as written
   * @param scale the unit's decimal places
   * @param line which line
   */
  record WrongScale(DecimalAmount amount, int scale, int line) implements AmountRefusal {}

  /**
   * The amount is zero.
   *
   * @param line which line
   */
  record ZeroAmount(int line) implements AmountRefusal {}

  /**
   * The amount is negative; red letters are for reversals only.
   *
   * @param amount the amount as written
   * @param line which line
   */
  record NegativeAmount(DecimalAmount amount, int line) implements AmountRefusal {}

  /**
   * The amount is too large for one line.
   *
   * @param amount the amount as written
   * @param greatest the greatest amount of a line
   * @param line which line
   */
  record AmountTooLarge(DecimalAmount amount, String greatest, int line) implements AmountRefusal {}

  /**
   * A sum that the entry would leave does not fit into 64 bits of minor units.
   *
   * @param sum what does not fit
   */
  record SumTooLarge(String sum) implements AmountRefusal {}
}
