package org.unionledger.testing;

import java.math.BigInteger;

/**
 * The figures of one fund in minor units of its unit.
 *
 * @param parent the code of the parent, empty at the root
 * @param unit the unit's code
 */
public record FundFigures(
    String parent,
    String unit,
    BigInteger authorised,
    BigInteger received,
    BigInteger allotted,
    BigInteger held,
    BigInteger spent,
    BigInteger returned) {

  /** {@code authorised + received − allotted − held − spent + returned}. */
  public BigInteger available() {
    return authorised.add(received).subtract(allotted).subtract(held).subtract(spent).add(returned);
  }
}
